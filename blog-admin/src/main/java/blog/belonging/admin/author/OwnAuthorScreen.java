package blog.belonging.admin.author;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.author.AuthorLine;
import blog.belonging.domain.author.Authorship;
import blog.belonging.domain.author.NotAPicture;
import blog.belonging.domain.author.PortraitChoice;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.shared.ChangedMeanwhile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What readers get to know of somebody who writes, said by themselves. */
@Named
@RequestScoped
public class OwnAuthorScreen {

    @Inject
    Authorship authorship;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    private final AuthorForm form = new AuthorForm();
    private Optional<AuthorLine> author = Optional.empty();
    private List<PortraitChoice> portraits = List.of();

    public void load() {
        Actor actor = caller.signedIn();
        author = authorship.own(actor);
        // Who looks for a picture keeps what is typed, and nothing is kept yet.
        if (exchange.isPost() && !exchange.isAsked("look")) {
            present(actor);
        } else if (!exchange.isPost()) {
            author.ifPresent(form::fill);
        }
        portraits = authorship.portraits(actor, Typed.number(form.getPortrait()), Line.of(exchange.value("pictures")));
    }

    private void present(Actor actor) {
        form.readProfile(problems).ifPresent(profile -> {
            try {
                authorship.present(actor, Typed.version(form.getVersion()), profile);
                exchange.goTo(Room.OWN_AUTHOR, "presented");
            } catch (ChangedMeanwhile meanwhile) {
                // What was typed stays, and is kept if it is sent once more.
                form.setVersion(
                        author.map(AuthorLine::version).map(String::valueOf).orElse("0"));
                problems.add("bio", "changed-meanwhile");
            } catch (NotAPicture none) {
                problems.add("portrait", "author.no-portrait");
            }
        });
    }

    /** As readers see it. */
    public String getName() {
        return author.map(AuthorLine::name).orElse(caller.signedIn().name());
    }

    public String getVersion() {
        return form.getVersion().isEmpty() ? "0" : form.getVersion();
    }

    public List<PortraitChoice> getPortraits() {
        return portraits;
    }

    public AuthorForm getForm() {
        return form;
    }
}
