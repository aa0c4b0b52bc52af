package blog.belonging.domain.writing;

import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.content.Rendition;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Secret addresses that end and can be withdrawn, under which an entry is read before it is published. For whoever may write in it: that was asked before. */
@ApplicationScoped
public class Previews {

    /** For oneself: long enough to look at it on another device. */
    private static final Duration OWN = Duration.ofHours(2);

    public static final int MOST_DAYS = 90;

    @Inject
    PreviewLinks links;

    @Inject
    WorkingCopies copies;

    @Inject
    Surroundings surroundings;

    @Inject
    Clock clock;

    private final ContentPipeline pipeline = new ContentPipeline();

    /** @return the secret of an address that shows the entry as whoever asks has it on the desk */
    public String forOneself(Actor actor, Entry entry) {
        return made(actor, entry, "", true, OWN);
    }

    /**
     * @param forWhom to tell links apart; may be empty
     * @param days until it ends
     * @return the secret, to be shown once; only its digest is kept
     */
    public String forGuest(Actor actor, Entry entry, String forWhom, int days) {
        return made(actor, entry, forWhom, false, Duration.ofDays(Math.max(1, Math.min(days, MOST_DAYS))));
    }

    private String made(Actor actor, Entry entry, String forWhom, boolean own, Duration howLong) {
        String token = Secret.fresh();
        Instant now = clock.instant();
        links.add(new PreviewLink(
                links.nextId(),
                entry.id(),
                Secret.digest(token),
                new PreviewLink.Maker(actor.accountId(), actor.name(), forWhom, own),
                now,
                now.plus(howLong)));
        return token;
    }

    public void withdraw(Entry entry, long linkId) {
        links.remove(linkId, entry.id());
    }

    /** Those for others that still lead somewhere. */
    public List<PreviewLinkLine> of(Entry entry) {
        return links.of(entry.id(), clock.instant());
    }

    /** The link of that secret, while it leads somewhere. */
    public Optional<PreviewLink> at(String token) {
        return links.byToken(Secret.digest(token)).filter(link -> link.leadsAt(clock.instant()));
    }

    /** What whoever made the link for oneself has typed and not saved. */
    public Optional<WorkingCopy> unsaved(PreviewLink link) {
        return Optional.of(link)
                .filter(PreviewLink::isOwn)
                .flatMap(own -> copies.of(own.entryId(), own.accountId()))
                .filter(copy -> !copy.fields().isEmpty());
    }

    /** @param blank a new entry of the kind and number of the one that was typed into; it is never kept */
    public Rendition rendered(Entry blank, WorkingCopy copy) {
        blank.write(new Draft(
                copy.field("title"),
                blank.slug(),
                copy.field("body"),
                copy.field("excerpt"),
                copy.field("footnotes"),
                blank.ownerId(),
                blank.visibility(),
                "",
                false,
                copy.number("picture")));
        blank.render(pipeline, surroundings);
        return blank.rendition();
    }
}
