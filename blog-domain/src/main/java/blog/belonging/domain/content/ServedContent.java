package blog.belonging.domain.content;

import blog.belonging.domain.shared.SafeHtml;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the pipeline makes of a {@link Source}.
 *
 * @param pages at least one; more where the author put {@code <!--nextpage-->}
 * @param excerpt the automatic excerpt: plain text, 55 words, "…"
 * @param dynamic whether it shows other posts (latest posts, archives) and has to be made anew when they change
 * @param words number of words, for the reading time
 * @param firstPicture the first own picture of the text that is large enough to stand for it
 * @param pictures ids of the own pictures that it shows
 * @param media ids of all uploads that it shows, plays or links
 * @param mentions what it links to on this blog: root-relative addresses
 */
public record ServedContent(
        List<SafeHtml> pages,
        String excerpt,
        boolean dynamic,
        int words,
        Outline outline,
        Optional<LeadPicture> firstPicture,
        Set<Long> pictures,
        Set<Long> media,
        Set<String> mentions) {}
