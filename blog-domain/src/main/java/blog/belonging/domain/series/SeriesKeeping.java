package blog.belonging.domain.series;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.shared.SlugTaken;
import blog.belonging.domain.site.Forwarding;
import blog.belonging.domain.site.Permalinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What editors do with series. */
@ApplicationScoped
@Transactional
public class SeriesKeeping {

    private static final int MOST = 1000;
    private static final int CHOICES = 2000;

    @Inject
    SeriesCatalogue catalogue;

    @Inject
    Forwarding forwarding;

    @Inject
    Auditing auditing;

    public List<SeriesLine> all(Actor actor) {
        actor.require(Permission.EDIT_ANYTHING);
        return catalogue.all(MOST);
    }

    public Optional<SeriesLine> one(Actor actor, long id) {
        actor.require(Permission.EDIT_ANYTHING);
        return catalogue.line(id);
    }

    public List<InstalmentLine> instalments(Actor actor, long id) {
        actor.require(Permission.EDIT_ANYTHING);
        return catalogue.instalments(id);
    }

    /** Posts that can be added. */
    public List<InstalmentLine> choices(Actor actor) {
        actor.require(Permission.EDIT_ANYTHING);
        return catalogue.unserialised(CHOICES);
    }

    /** What titles say of belonging together. The first part often says nothing: a title that is the whole counts as part one. */
    public List<SeriesProposal> proposals(Actor actor) {
        Map<String, TreeMap<Integer, InstalmentLine>> parts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        List<InstalmentLine> posts = choices(actor);
        for (InstalmentLine post : posts) {
            PartTitle.in(post.title()).ifPresent(title -> {
                parts.computeIfAbsent(title.key(), k -> new TreeMap<>()).putIfAbsent(title.part(), post);
                names.putIfAbsent(title.key(), title.whole());
            });
        }
        posts.forEach(post -> Optional.ofNullable(parts.get(PartTitle.key(post.title())))
                .ifPresent(found -> found.putIfAbsent(1, post)));
        return parts.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new SeriesProposal(
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        List.copyOf(entry.getValue().values())))
                .sorted(Comparator.comparing(SeriesProposal::title))
                .toList();
    }

    /**
     * @param slug as it was typed; empty to make one of the title
     * @return its number
     * @throws NotASlug if nothing is left to make an address of
     * @throws SlugTaken if another has that address
     */
    public long create(Actor actor, String title, String slug, String description, List<Long> posts) {
        actor.require(Permission.EDIT_ANYTHING);
        Slug wanted = Slug.ofTitle(slug.isBlank() ? title : slug);
        requireFree(wanted, 0);
        Series series = new Series(catalogue.nextId(), wanted, title);
        series.describe(title, wanted, description);
        series.consistOf(free(posts, series.id()));
        catalogue.add(series);
        note(actor, "series.created", series);
        return series.id();
    }

    /**
     * @param posts in their order; one that is in another series stays there
     * @throws ChangedMeanwhile if somebody else has changed it since
     * @throws NotASlug if nothing is left to make an address of
     * @throws SlugTaken if another has that address
     */
    public void change(
            Actor actor, long id, long version, String title, String slug, String description, List<Long> posts) {
        Series series = forChange(actor, id, version);
        Slug wanted =
                slug.strip().equals(series.slug().text()) ? series.slug() : Slug.ofTitle(slug.isBlank() ? title : slug);
        requireFree(wanted, id);
        String before = Permalinks.series(series.slug());
        series.describe(title, wanted, description);
        series.consistOf(free(posts, id));
        forwarding.forward(before, Permalinks.series(wanted));
        note(actor, "series.changed", series);
    }

    /** Its posts stay. */
    public void remove(Actor actor, long id, long version) {
        Series series = forChange(actor, id, version);
        catalogue.remove(series);
        note(actor, "series.removed", series);
    }

    private Series forChange(Actor actor, long id, long version) {
        actor.require(Permission.EDIT_ANYTHING);
        Series series = catalogue.held(id).orElseThrow(() -> new NoSuchSeries(id));
        if (series.version() != version) {
            throw new ChangedMeanwhile(series.title());
        }
        return series;
    }

    private List<Long> free(List<Long> posts, long id) {
        List<Long> kept = new ArrayList<>(posts);
        kept.removeAll(catalogue.takenElsewhere(posts, id));
        return kept;
    }

    private void requireFree(Slug slug, long butFor) {
        if (catalogue.bySlug(slug).filter(other -> other.id() != butFor).isPresent()) {
            throw new SlugTaken(slug);
        }
    }

    private void note(Actor actor, String act, Series series) {
        auditing.note(
                actor.witness(),
                new AuditEntry.Deed(
                        act,
                        series.title(),
                        "",
                        String.valueOf(series.instalments().size())));
    }
}
