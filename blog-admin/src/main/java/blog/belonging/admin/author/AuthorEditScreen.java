package blog.belonging.admin.author;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.author.AuthorDraft;
import blog.belonging.domain.author.AuthorKeeping;
import blog.belonging.domain.author.AuthorLine;
import blog.belonging.domain.author.Authorship;
import blog.belonging.domain.author.NotAPicture;
import blog.belonging.domain.author.PortraitChoice;
import blog.belonging.domain.author.StillNamed;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.SlugTaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** An author or a guest: new, changed, merged into another, removed. */
@Named
@RequestScoped
public class AuthorEditScreen {

    @Inject
    AuthorKeeping authors;

    @Inject
    Authorship authorship;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    private final AuthorForm form = new AuthorForm();
    private String id = "";
    private String into = "";
    private Optional<AuthorLine> author = Optional.empty();
    private List<PortraitChoice> portraits = List.of();

    public void load() {
        Actor actor = caller.signedIn();
        actor.require(Permission.EDIT_ANYTHING);
        author = Typed.number(id).flatMap(number -> authors.one(actor, number));
        if (author.isEmpty() && !id.isEmpty()) {
            exchange.goTo(Room.AUTHORS, "no-term");
            return;
        }
        // Who looks for a picture keeps what is typed, and nothing is kept yet.
        if (exchange.isPost() && !exchange.isAsked("look")) {
            act(actor);
        } else if (!exchange.isPost()) {
            author.ifPresent(form::fill);
        }
        portraits = authorship.portraits(actor, Typed.number(form.getPortrait()), Line.of(exchange.value("pictures")));
    }

    private void act(Actor actor) {
        try {
            if (author.isEmpty()) {
                create(actor);
            } else if (exchange.isAsked("merge")) {
                merge(actor, author.get());
            } else if (exchange.isAsked("remove")) {
                authors.remove(actor, author.get().id(), Typed.version(form.getVersion()));
                exchange.goTo(Room.AUTHORS, "term-removed");
            } else if (exchange.isAsked("change")) {
                change(actor, author.get());
            }
        } catch (ChangedMeanwhile meanwhile) {
            // What was typed stays, and is kept if it is sent once more.
            form.setVersion(author.map(AuthorLine::version).map(String::valueOf).orElse(""));
            problems.add("name", "changed-meanwhile");
        } catch (SlugTaken taken) {
            problems.add("slug", "term.taken");
        } catch (NotASlug none) {
            problems.add("slug", "term.no-slug");
        } catch (NotAPicture none) {
            problems.add("portrait", "author.no-portrait");
        } catch (StillNamed needed) {
            problems.add("remove", "author.needed");
        }
        if (problems.isAny() && !exchange.isAsked("change")) {
            // The other buttons send no text.
            author.filter(line -> form.getName().isEmpty()).ifPresent(form::fill);
        }
    }

    private void create(Actor actor) {
        Optional<AuthorDraft> draft = form.read(problems);
        if (draft.isPresent()) {
            authors.createGuest(actor, draft.get());
            exchange.goTo(Room.AUTHORS, "term-created");
        }
    }

    private void change(Actor actor, AuthorLine line) {
        Optional<AuthorDraft> draft = form.read(problems);
        if (draft.isPresent()) {
            authors.change(actor, line.id(), Typed.version(form.getVersion()), draft.get());
            exchange.goTo(Room.AUTHORS, "term-changed");
        }
    }

    private void merge(Actor actor, AuthorLine line) {
        Optional<AuthorLine> other = authors.called(actor, Line.of(into)).filter(one -> one.id() != line.id());
        if (other.isEmpty()) {
            problems.add("into", "author.no-other");
            return;
        }
        authors.merge(
                actor, line.id(), Typed.version(form.getVersion()), other.get().id());
        exchange.goTo(Room.AUTHORS, "term-merged");
    }

    public boolean isFresh() {
        return author.isEmpty();
    }

    public AuthorLine getAuthor() {
        return author.orElseThrow();
    }

    public List<PortraitChoice> getPortraits() {
        return portraits;
    }

    public AuthorForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
