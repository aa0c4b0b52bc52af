package blog.belonging.admin.taxonomy;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.SlugTaken;
import blog.belonging.domain.taxonomy.TagKeeping;
import blog.belonging.domain.taxonomy.TermDraft;
import blog.belonging.domain.taxonomy.TermLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** A tag: new, changed, merged into another, removed. */
@Named
@RequestScoped
public class TagEditScreen {

    @Inject
    TagKeeping tags;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    private final TermForm form = new TermForm();
    private String id = "";
    private String into = "";
    private Optional<TermLine> tag = Optional.empty();

    public void load() {
        Actor actor = caller.signedIn();
        actor.require(Permission.EDIT_ANYTHING);
        tag = Typed.number(id).flatMap(number -> tags.one(actor, number));
        if (tag.isEmpty() && !id.isEmpty()) {
            exchange.goTo(Room.TAGS, "no-term");
        } else if (exchange.isPost()) {
            act(actor);
        } else {
            tag.ifPresent(form::fill);
        }
    }

    private void act(Actor actor) {
        try {
            if (tag.isEmpty()) {
                create(actor);
            } else if (exchange.isAsked("merge")) {
                merge(actor, tag.get());
            } else if (exchange.isAsked("remove")) {
                tags.remove(actor, tag.get().id(), Typed.version(form.getVersion()));
                exchange.goTo(Room.TAGS, "term-removed");
            } else if (exchange.isAsked("change")) {
                change(actor, tag.get());
            }
        } catch (ChangedMeanwhile meanwhile) {
            // What was typed stays, and is kept if it is sent once more.
            form.setVersion(tag.map(TermLine::version).map(String::valueOf).orElse(""));
            problems.add("name", "changed-meanwhile");
        } catch (SlugTaken taken) {
            problems.add("slug", "term.taken");
        } catch (NotASlug none) {
            problems.add("slug", "term.no-slug");
        }
        if (problems.isAny() && !exchange.isAsked("change")) {
            // The other buttons send no text.
            tag.filter(line -> form.getName().isEmpty()).ifPresent(form::fill);
        }
    }

    private void create(Actor actor) {
        Optional<TermDraft> draft = form.read(problems);
        if (draft.isPresent()) {
            tags.create(actor, draft.get());
            exchange.goTo(Room.TAGS, "term-created");
        }
    }

    private void change(Actor actor, TermLine line) {
        Optional<TermDraft> draft = form.read(problems);
        if (draft.isPresent()) {
            tags.change(actor, line.id(), Typed.version(form.getVersion()), draft.get());
            exchange.goTo(Room.TAGS, "term-changed");
        }
    }

    private void merge(Actor actor, TermLine line) {
        Optional<TermLine> other = tags.called(actor, Line.of(into)).filter(one -> one.id() != line.id());
        if (other.isEmpty()) {
            problems.add("into", "tag.no-other");
            return;
        }
        tags.merge(
                actor, line.id(), Typed.version(form.getVersion()), other.get().id());
        exchange.goTo(Room.TAGS, "term-merged");
    }

    public boolean isFresh() {
        return tag.isEmpty();
    }

    public TermLine getTag() {
        return tag.orElseThrow();
    }

    public TermForm getForm() {
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
