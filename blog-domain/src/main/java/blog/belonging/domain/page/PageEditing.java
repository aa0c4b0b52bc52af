package blog.belonging.domain.page;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.writing.Checking;
import blog.belonging.domain.writing.Finding;
import blog.belonging.domain.writing.PreviewLinkLine;
import blog.belonging.domain.writing.Previews;
import blog.belonging.domain.writing.RevisionLine;
import blog.belonging.domain.writing.RevisionView;
import blog.belonging.domain.writing.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What those who write pages get to see of them. */
@ApplicationScoped
@Transactional
public class PageEditing {

    /** More than any blog has. */
    private static final int MOST = 10_000;

    @Inject
    PagePermits permits;

    @Inject
    WrittenPages written;

    @Inject
    Versions versions;

    @Inject
    Previews previews;

    @Inject
    Checking checking;

    @Inject
    Surroundings surroundings;

    /**
     * What is looked for.
     *
     * @param status empty for all that are not in the trash
     * @param words in title or address; empty for any
     */
    public record Question(Optional<EntryStatus> status, String words) {

        boolean isAnswered(PageLine line) {
            String wanted = words.toLowerCase(Locale.ROOT);
            return (status.isPresent() ? status.get() == line.status() : !line.isTrashed())
                    && (line.title().toLowerCase(Locale.ROOT).contains(wanted)
                            || line.slug().contains(wanted));
        }
    }

    /** Pages in their tree, and how many there are of each status, whatever is looked for. */
    public record Found(List<PageLine> lines, Map<EntryStatus, Integer> counts) {}

    public Found find(Actor actor, Question question) {
        List<PageLine> all = all(actor);
        Map<EntryStatus, Integer> counts = new EnumMap<>(EntryStatus.class);
        all.forEach(line -> counts.merge(line.status(), 1, Integer::sum));
        return new Found(new PageTree(all, question::isAnswered).lines(), counts);
    }

    /** Pages that this one can stand below, in their tree: not itself and none below it. */
    public List<PageLine> parents(Actor actor, long id) {
        List<PageLine> all = all(actor);
        Set<Long> own = new PageTree(all, line -> true).withBelow(id);
        Optional<Long> current =
                all.stream().filter(line -> line.id() == id).findFirst().flatMap(PageLine::parentId);
        return new PageTree(
                        all,
                        line -> !own.contains(line.id())
                                && (!line.isTrashed() || current.equals(Optional.of(line.id()))))
                .lines();
    }

    private List<PageLine> all(Actor actor) {
        actor.require(Permission.EDIT_ANYTHING);
        return written.all(MOST);
    }

    public EditablePage one(Actor actor, long id) {
        permits.forReading(actor, id);
        return written.editable(id).orElseThrow(() -> new NoSuchPage(id));
    }

    /** Secret addresses of it for others. */
    public List<PreviewLinkLine> links(Actor actor, long id) {
        return previews.of(permits.forReading(actor, id));
    }

    public List<RevisionLine> revisions(Actor actor, long id) {
        return versions.of(permits.forReading(actor, id));
    }

    public Optional<RevisionView> revision(Actor actor, long id, long revisionId) {
        return versions.view(permits.forReading(actor, id), revisionId);
    }

    /** What its authors may want to look at before it is published, of the page as it was saved. */
    public List<Finding> findings(Actor actor, long id) {
        return checking.findings(permits.forReading(actor, id), false);
    }

    /** Which of them the site's settings do not let pass. */
    public Set<PublishingCheck> blocking() {
        return checking.blocking();
    }

    /** Where the blog lives or lived, without a slash at the end. */
    public List<String> ownOrigins() {
        return surroundings.ownOrigins();
    }
}
