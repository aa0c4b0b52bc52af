package blog.belonging.domain.writing;

import blog.belonging.domain.content.Entry;
import blog.belonging.domain.content.Rendition;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Looks an entry over before it is published. It warns; what the site's settings name stands in the way. */
@ApplicationScoped
public class Checking {

    @Inject
    Surroundings surroundings;

    @Inject
    Sites sites;

    /**
     * Of the entry as it was saved.
     *
     * @param inLists whether it stands in lists with an excerpt
     */
    public List<Finding> findings(Entry entry, boolean inLists) {
        // As readers of this blog follow its links, wherever it is mounted.
        String html = String.join("", Rendition.parts(entry.rendition().html().servedAt("")));
        return Checklist.of(
                html, !inLists || !entry.excerpt().isBlank(), address -> surroundings.leadsSomewhere(address));
    }

    /** Which of them the site's settings do not let pass. */
    public Set<PublishingCheck> blocking() {
        return sites.get().blockingChecks();
    }

    /** @throws StandsInTheWay if the site's settings want something settled first */
    public void requireNothingInTheWay(Entry entry, boolean inLists) {
        Set<PublishingCheck> blocking = blocking();
        List<Finding> inTheWay = blocking.isEmpty()
                ? List.of()
                : findings(entry, inLists).stream()
                        .filter(finding -> blocking.contains(finding.check()))
                        .toList();
        if (!inTheWay.isEmpty()) {
            throw new StandsInTheWay(inTheWay);
        }
    }
}
