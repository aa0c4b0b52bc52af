package blog.belonging.admin.navigation;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.LookForm;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.navigation.AddressInUse;
import blog.belonging.domain.navigation.LeadsInACircle;
import blog.belonging.domain.navigation.NotAnAddress;
import blog.belonging.domain.navigation.RedirectKeeping;
import blog.belonging.domain.navigation.RedirectLine;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Old addresses and where they lead. */
@Named
@RequestScoped
public class RedirectListScreen {

    private static final int SIZE = 50;

    /** Addresses may be longer than other lines. */
    private static final int LONGEST = 1000;

    @Inject
    RedirectKeeping redirects;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    private final LookForm look = new LookForm();
    private String id = "";
    private String source = "";
    private String target = "";
    private Slice<RedirectLine> slice = new Slice<>(List.of(), 1, 1, 0);

    public void load() {
        Actor actor = caller.signedIn();
        if (exchange.isAsked("remove")) {
            Typed.number(id).ifPresent(number -> {
                redirects.remove(actor, number);
                exchange.goTo(Room.REDIRECTS, "term-removed");
            });
        } else if (exchange.isAsked("create")) {
            create(actor);
        }
        slice = redirects.page(actor, look.sought(), look.number(), SIZE);
    }

    private void create(Actor actor) {
        String from = Line.several(source, LONGEST);
        String to = Line.several(target, LONGEST);
        if (from.isEmpty()) {
            problems.add("source", "redirect.no-source");
        }
        if (to.isEmpty()) {
            problems.add("target", "redirect.no-target");
        }
        if (problems.isAny()) {
            return;
        }
        try {
            redirects.create(actor, from, to);
            exchange.goTo(Room.REDIRECTS, "term-created");
        } catch (AddressInUse used) {
            problems.add("source", "redirect.in-use");
        } catch (LeadsInACircle circle) {
            problems.add("target", "redirect.circle");
        } catch (NotAnAddress none) {
            problems.add(
                    none.isOf(from) ? "source" : "target",
                    none.isOf(from) ? "redirect.no-source" : "redirect.no-target");
        }
    }

    public Slice<RedirectLine> getSlice() {
        return slice;
    }

    /** Of any page of what was asked for; its number is still missing. */
    public String getPagePath() {
        return look.pagePath(Room.REDIRECTS);
    }

    public LookForm getLook() {
        return look;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
