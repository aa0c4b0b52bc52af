package blog.belonging.domain.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which uploads a finished text shows, plays or links: an editor wants to know before one of them is changed or removed. */
final class UsedMedia {

    private static final int MOST = 500;

    private UsedMedia() {}

    static Set<Long> in(List<Element> pages, Rendering rendering) {
        Set<Long> used = new HashSet<>(rendering.picturesShown());
        for (Element page : pages) {
            for (String attribute : List.of("src", "href", "poster")) {
                for (Element element : page.select("[" + attribute + "]")) {
                    Optional<String> upload = Addresses.uploadAt(element.attr(attribute));
                    if (upload.isPresent() && used.size() < MOST) {
                        rendering.pictureAt(upload.get()).map(Picture::id).ifPresent(used::add);
                    }
                }
            }
        }
        return Set.copyOf(used);
    }
}
