package blog.belonging.domain.content;

import blog.belonging.domain.shared.SafeHtml;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Where links lead: within the blog to where a thing is found today, elsewhere as the author wrote it, and never to a script. */
final class Links {

    private static final Set<String> RELATIONS =
            Set.of("nofollow", "ugc", "sponsored", "me", "license", "author", "tag");

    private Links() {}

    static void apply(Element body, Rendering rendering) {
        Addresses addresses = rendering.addresses();
        for (Element link : body.select("a, area")) {
            if (!link.hasAttr("href")) {
                withoutTarget(link);
                continue;
            }
            Addresses.Address address = addresses.of(link.attr("href"));
            boolean newWindow = link.attr("target").equalsIgnoreCase("_blank");
            relations(link, newWindow && address.isForeign());
            switch (address.kind()) {
                case OWN -> link.attr("href", home(current(address, rendering)));
                case FOREIGN ->
                    addresses
                            .upload(address)
                            .flatMap(
                                    upload -> rendering.pictureAt(upload.path()).map(picture -> upload.path()))
                            .ifPresentOrElse(
                                    path -> link.attr("href", Addresses.homeOfUpload(path)),
                                    () -> link.attr("href", address.text()));
                case FRAGMENT, MAIL_OR_PHONE -> link.attr("href", address.text());
                case REFUSED -> withoutTarget(link);
            }
        }
        for (Element quoting : body.select("blockquote[cite], q[cite], del[cite], ins[cite]")) {
            Addresses.Address address = addresses.of(quoting.attr("cite"));
            if (address.isOwn()) {
                quoting.attr("cite", home(current(address, rendering)));
            } else if (address.isForeign()) {
                quoting.attr("cite", address.text());
            } else {
                quoting.removeAttr("cite");
            }
        }
    }

    private static void withoutTarget(Element link) {
        link.removeAttr("href").removeAttr("rel").removeAttr("download");
    }

    private static String current(Addresses.Address address, Rendering rendering) {
        if (address.path().startsWith("/wp-content/uploads/")) {
            return address.path() + address.fragment();
        }
        Optional<String> current = rendering.currentAddress(address.withoutFragment());
        current.map(found -> found.replaceFirst("#.*$", "")).ifPresent(rendering::links);
        return current.map(found -> found.indexOf('#') < 0 ? found + address.fragment() : found)
                .orElse(address.text());
    }

    static String home(String rootRelative) {
        return rootRelative.startsWith(SafeHtml.HOME)
                ? rootRelative
                : SafeHtml.HOME + (rootRelative.startsWith("/") ? "" : "/") + rootRelative;
    }

    private static void relations(Element link, boolean newWindow) {
        Set<String> kept = new TreeSet<>();
        for (String relation : link.attr("rel").split("\\s+")) {
            if (RELATIONS.contains(relation)) {
                kept.add(relation);
            }
        }
        if (newWindow) {
            kept.add("noopener");
        }
        link.removeAttr("rel");
        if (!kept.isEmpty()) {
            link.attr("rel", String.join(" ", kept));
        }
    }

    /** Ids that were changed have to be changed in the links to them. */
    static void follow(Element body, Map<String, String> renamed) {
        if (renamed.isEmpty()) {
            return;
        }
        for (Element link : body.select("a[href^=#]")) {
            String name = renamed.get(Addresses.decoded(link.attr("href").substring(1)));
            if (name != null) {
                link.attr("href", "#" + name);
            }
        }
    }
}
