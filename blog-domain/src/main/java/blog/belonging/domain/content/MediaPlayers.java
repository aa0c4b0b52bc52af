package blog.belonging.domain.content;

import java.util.List;
import org.jsoup.nodes.Element;

/** Sound and film: our own files play in the page, those of other hosts are links. */
final class MediaPlayers {

    private MediaPlayers() {}

    static void apply(Element body, Addresses addresses) {
        for (Element player : body.select("audio, video")) {
            player(player, addresses);
        }
    }

    private static void player(Element player, Addresses addresses) {
        String foreign = "";
        boolean playable = false;
        if (player.hasAttr("src")) {
            Addresses.Address address = addresses.of(player.attr("src"));
            playable = serve(player, "src", address);
            foreign = address.isForeign() ? address.text() : "";
        }
        for (Element source : List.copyOf(player.children())) {
            if (!source.nameIs("source") && !source.nameIs("track")) {
                continue;
            }
            Addresses.Address address = addresses.of(source.attr("src"));
            boolean own = serve(source, "src", address);
            if (!own) {
                Markup.drop(source);
            } else if (source.nameIs("source")) {
                playable = true;
                source.removeAttr("type");
            }
            if (address.isForeign() && foreign.isEmpty() && source.nameIs("source")) {
                foreign = address.text();
            }
        }
        if (playable) {
            player.attr("controls", true);
            if (player.hasAttr("poster")) {
                serve(player, "poster", addresses.of(player.attr("poster")));
            }
            if (!List.of("none", "metadata").contains(player.attr("preload"))) {
                player.attr("preload", player.nameIs("audio") ? "none" : "metadata");
            }
        } else if (foreign.isEmpty()) {
            player.tagName(Markup.UNWRAPPED);
        } else if (Markup.isInside(player, "a")) {
            Markup.drop(player);
        } else {
            Element link = new Element("a");
            link.attr("href", foreign);
            link.appendText(fileName(foreign));
            Markup.replace(player, link);
        }
    }

    private static boolean serve(Element element, String attribute, Addresses.Address address) {
        if (!address.isOwn()) {
            element.removeAttr(attribute);
            return false;
        }
        element.attr(attribute, Links.home(address.text()));
        return true;
    }

    /** The last part of an address, as a person would read it. */
    static String fileName(String address) {
        String path = new Addresses.Address(Addresses.Kind.OWN, address).path();
        String name = Addresses.decoded(path.substring(path.lastIndexOf('/') + 1));
        return name.isBlank() ? Embeds.title(address, "") : name;
    }
}
