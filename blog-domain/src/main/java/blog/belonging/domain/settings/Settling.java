package blog.belonging.domain.settings;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.content.CommentHtml;
import blog.belonging.domain.content.EntriesChanged;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.NewBlog;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.site.Colour;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Settles what the blog is called and how it behaves. Readers see it with their next click. */
@ApplicationScoped
@Transactional
public class Settling {

    @Inject
    Sites sites;

    @Inject
    Surroundings surroundings;

    @Inject
    Event<EntriesChanged> changed;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /**
     * What is settled now.
     *
     * @param version to be handed back with what is to be settled instead
     */
    public record Settled(BlogSettings settings, long version) {}

    public Settled current(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        Site site = sites.get();
        return new Settled(BlogSettings.of(site), site.revision());
    }

    /**
     * Posts keep their addresses, whatever the zone: the day in each is that on which it was published.
     *
     * @throws ChangedMeanwhile if somebody else has settled something since
     */
    public void settle(Actor actor, long version, BlogSettings settings) {
        actor.require(Permission.RUN_THE_BLOG);
        Site site = sites.held();
        if (site.revision() != version) {
            throw new ChangedMeanwhile("The settings");
        }
        BlogSettings before = BlogSettings.of(site);
        if (before.equals(settings)) {
            return;
        }
        apply(site, before, settings);
        note(actor, before, settings);
    }

    /** As a copy of the blog has them; for whoever brings it in, and says so. */
    public void restore(BlogSettings settings) {
        Site site = sites.held();
        apply(site, BlogSettings.of(site), settings);
    }

    private void apply(Site site, BlogSettings before, BlogSettings settings) {
        NewBlog blog = settings.blog();
        site.rename(blog.title(), blog.tagline());
        site.settle(blog.language(), blog.zone());
        site.liveAt(blog.address());
        site.paginate(settings.postsPerPage());
        site.hearReaders(settings.commentsOpen(), settings.commentPeriod());
        site.dress(settings.accent(), settings.typeface());
        site.signOff(settings.footer(), CommentHtml.ofTheHouse(settings.footer(), surroundings.ownOrigins()));
        site.blockOn(settings.blocking());
        site.settled();
        site.changed(clock.instant());
        if (!before.blog().language().equals(blog.language())) {
            changed.fire(EntriesChanged.anyOfThem());
        }
    }

    private void note(Actor actor, BlogSettings before, BlogSettings after) {
        List<String> was = told(before);
        List<String> is = told(after);
        List<String> onlyWas = new ArrayList<>(was);
        onlyWas.removeAll(is);
        List<String> onlyIs = new ArrayList<>(is);
        onlyIs.removeAll(was);
        auditing.note(
                actor.witness(),
                new AuditEntry.Deed(
                        "blog.settings", after.blog().title(), String.join("; ", onlyWas), String.join("; ", onlyIs)));
    }

    /** A fact each, so that the log says what is different and no more. */
    private static List<String> told(BlogSettings settings) {
        NewBlog blog = settings.blog();
        return List.of(
                "title: " + blog.title(),
                "tagline: " + blog.tagline(),
                "language: " + blog.language().toLanguageTag(),
                "time zone: " + blog.zone(),
                "address: " + blog.address(),
                "posts per page: " + settings.postsPerPage(),
                "comments: " + (settings.commentsOpen() ? "open" : "closed"),
                "comments close after days: " + settings.commentPeriod().days(),
                "accent: " + settings.accent().map(Colour::hex).orElse(""),
                "typeface: " + settings.typeface().name().toLowerCase(Locale.ROOT),
                "footer: " + settings.footer(),
                "blocking: " + new TreeSet<>(settings.blocking()));
    }
}
