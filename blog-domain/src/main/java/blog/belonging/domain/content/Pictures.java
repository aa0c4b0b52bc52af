package blog.belonging.domain.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Our own pictures get their measures and their smaller copies, so that a page does not jump and a telephone does not load
 * what it cannot show. A picture on another host becomes a link with its description.
 */
final class Pictures {

    /** WordPress's {@code max_srcset_image_width}. */
    private static final int WIDEST_COPY = 2048;

    private static final Pattern ID_CLASS = Pattern.compile("(?:^|\\s)wp-image-(\\d{1,15})(?:\\s|$)");
    private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,5})(?:\\.\\d*)?(?:px)?\\s*");

    private final Rendering rendering;
    private boolean first = true;

    private Pictures(Rendering rendering) {
        this.rendering = rendering;
    }

    static void apply(Element body, Rendering rendering) {
        Pictures pictures = new Pictures(rendering);
        for (Element image : body.select("img, image")) {
            pictures.image(image);
        }
    }

    private void image(Element image) {
        if (isEmoji(image)) {
            Markup.replace(image, new TextNode(image.attr("alt")));
            return;
        }
        image.tagName("img");
        Addresses.Address address = rendering.addresses().of(source(image));
        Optional<Addresses.Upload> upload = rendering.addresses().upload(address);
        Optional<Picture> known = upload.flatMap(file -> find(file.path()));
        if (upload.isPresent() && known.isEmpty()) {
            known = sameFileById(image, upload.get());
        }
        if (upload.isPresent() && (known.isPresent() || upload.get().certain())) {
            String path = known.map(picture -> fitting(picture, upload.get()))
                    .orElse(upload.get().path());
            own(image, Addresses.homeOfUpload(path), known, path);
            known.ifPresent(rendering::shows);
            known.ifPresent(picture -> credit(image, picture));
        } else if (address.isOwn()) {
            own(image, Links.home(address.text()), Optional.empty(), "");
        } else {
            foreign(image, address);
        }
    }

    /** Plugins that load late keep the real address aside. */
    private static String source(Element image) {
        String source = image.attr("src");
        if (source.isBlank() || source.startsWith("data:")) {
            for (String aside : List.of("data-src", "data-lazy-src", "data-orig-file")) {
                if (!image.attr(aside).isBlank()) {
                    return image.attr(aside);
                }
            }
        }
        return source;
    }

    private static boolean isEmoji(Element image) {
        return !image.attr("alt").isEmpty()
                && (image.hasClass("emoji") || image.hasClass("wp-smiley") || image.hasClass("latex"));
    }

    private Optional<Picture> find(String path) {
        Optional<Picture> exact = rendering.pictureAt(path);
        return exact.isPresent() || path.indexOf('%') < 0 ? exact : rendering.pictureAt(Addresses.decoded(path));
    }

    /** The file may have moved to another month since; its id and its name together say that it is the same. */
    private Optional<Picture> sameFileById(Element image, Addresses.Upload upload) {
        Matcher id = ID_CLASS.matcher(image.attr("class"));
        if (!id.find()) {
            return Optional.empty();
        }
        String name = upload.path().substring(upload.path().lastIndexOf('/') + 1);
        return rendering
                .picture(Long.parseLong(id.group(1)))
                .filter(picture -> picture.path().endsWith("/" + name)
                        || picture.path().equals(name)
                        || picture.sizes().stream().anyMatch(size -> size.path().endsWith("/" + name)));
    }

    /** The copy that was asked for: by its own name, or by {@code ?w=} the smallest that is wide enough. */
    private static String fitting(Picture picture, Addresses.Upload upload) {
        String name = upload.path().substring(upload.path().lastIndexOf('/') + 1);
        if (!picture.path().equals(upload.path())) {
            return picture.sizes().stream()
                    .map(Picture.Size::path)
                    .filter(path -> path.equals(upload.path()) || path.endsWith("/" + name))
                    .findFirst()
                    .orElse(picture.path());
        }
        return upload.width() == 0
                ? picture.path()
                : picture.sizes().stream()
                        .filter(size -> size.width() >= upload.width()
                                && isSameShape(size.width(), size.height(), picture.width(), picture.height()))
                        .min(Comparator.comparingInt(Picture.Size::width))
                        .map(Picture.Size::path)
                        .orElse(picture.path());
    }

    private void own(Element image, String address, Optional<Picture> known, String path) {
        image.attr("src", address);
        if (!image.hasAttr("alt")) {
            image.attr("alt", known.map(Picture::alt).orElse(""));
        }
        if (image.attr("alt").isBlank() && isAllOfALink(image)) {
            image.attr(
                    "alt",
                    known.map(Picture::caption)
                            .map(Pictures::plain)
                            .filter(c -> !c.isBlank())
                            .orElseGet(() -> words(path)));
        }
        int width = pixels(image.attr("width"));
        int height = pixels(image.attr("height"));
        image.removeAttr("width").removeAttr("height").removeAttr("srcset").removeAttr("sizes");
        Measures file = known.map(picture -> measures(picture, path)).orElse(Measures.UNKNOWN);
        if (file.isKnown()) {
            if (width == 0 && height == 0) {
                width = file.width();
                height = file.height();
            } else if (height == 0) {
                height = Math.max(1, Math.round((float) width * file.height() / file.width()));
            } else if (width == 0) {
                width = Math.max(1, Math.round((float) height * file.width() / file.height()));
            }
        }
        if (width > 0 && height > 0) {
            image.attr("width", String.valueOf(width)).attr("height", String.valueOf(height));
        }
        known.ifPresent(picture -> copies(image, picture, path, file));
        if (!first) {
            image.attr("loading", "lazy");
        } else {
            image.removeAttr("loading");
        }
        image.attr("decoding", "async");
        first = false;
    }

    /** In the caption, which is made if there is none. A picture within a sentence has no place for it. */
    private static void credit(Element image, Picture picture) {
        Element figure = image.closest("figure");
        if (picture.credit().isBlank() || figure == null || figure.select("img").size() > 1) {
            return;
        }
        Element caption = figure.selectFirst("> figcaption");
        if (caption == null) {
            caption = figure.appendElement("figcaption").addClass("wp-element-caption");
        } else if (caption.hasText()) {
            caption.appendText(" ");
        }
        caption.appendElement("small").text(picture.credit());
    }

    /** Then the picture is the name of the link, and a link without a name is nothing to who cannot see it. */
    private static boolean isAllOfALink(Element image) {
        Element link = image.closest("a[href]");
        return link != null && !link.hasText() && link.select("img").size() == 1;
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    /** {@code 2026/11/reading-corner.jpg}: "reading corner". */
    private static String words(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.replaceFirst("\\.[A-Za-z0-9]+$", "")
                .replaceAll("[-_]+", " ")
                .strip();
    }

    private static void copies(Element image, Picture picture, String path, Measures file) {
        String set = file.isKnown() ? copies(picture, file.width(), file.height(), path) : "";
        if (!set.isEmpty()) {
            int width = pixels(image.attr("width"));
            image.attr("srcset", set);
            image.attr("sizes", "(max-width: " + width + "px) 100vw, " + width + "px");
        }
    }

    /** {@code srcset}: the copies of one shape, each width once; empty if there is no choice. */
    static String copies(Picture picture, int width, int height, String path) {
        List<Picture.Size> copies = new ArrayList<>(picture.sizes());
        copies.add(new Picture.Size("full", picture.path(), picture.width(), picture.height()));
        copies.removeIf(copy -> copy.width() <= 0
                || !isSameShape(copy.width(), copy.height(), width, height)
                || (copy.width() > WIDEST_COPY && !copy.path().equals(path)));
        copies.sort(Comparator.comparingInt(Picture.Size::width));
        StringBuilder set = new StringBuilder();
        int count = 0;
        int last = 0;
        for (Picture.Size copy : copies) {
            if (copy.width() != last) {
                set.append(set.isEmpty() ? "" : ", ")
                        // A comma would end the candidate.
                        .append(Addresses.homeOfUpload(copy.path()).replace(",", "%2C"))
                        .append(' ')
                        .append(copy.width())
                        .append('w');
                last = copy.width();
                count++;
            }
        }
        return count > 1 ? set.toString() : "";
    }

    private static Measures measures(Picture picture, String path) {
        if (picture.path().equals(path)) {
            return new Measures(picture.width(), picture.height());
        }
        return picture.sizes().stream()
                .filter(size -> size.path().equals(path))
                .map(size -> new Measures(size.width(), size.height()))
                .findFirst()
                .orElse(Measures.UNKNOWN);
    }

    /** WordPress's {@code wp_image_matches_ratio}: the larger, made as small as the smaller, differs by a pixel at most. */
    static boolean isSameShape(int width, int height, int otherWidth, int otherHeight) {
        if (width <= 0 || height <= 0 || otherWidth <= 0 || otherHeight <= 0) {
            return false;
        }
        boolean smaller = width <= otherWidth;
        int narrow = smaller ? width : otherWidth;
        int low = smaller ? height : otherHeight;
        int wide = smaller ? otherWidth : width;
        int high = smaller ? otherHeight : height;
        return Math.abs(Math.round((double) high * narrow / wide) - low) <= 1;
    }

    private static int pixels(String written) {
        Matcher pixels = PIXELS.matcher(written);
        return pixels.matches() ? Integer.parseInt(pixels.group(1)) : 0;
    }

    private static void foreign(Element image, Addresses.Address address) {
        String description = Characters.stripped(image.attr("alt"));
        boolean counter = pixels(image.attr("width")) == 1 || pixels(image.attr("height")) == 1;
        if (!address.isForeign() || counter) {
            Markup.replace(image, new TextNode(counter ? "" : description));
            return;
        }
        String text = description.isEmpty() ? MediaPlayers.fileName(address.text()) : description;
        if (Markup.isInside(image, "a")) {
            Markup.replace(image, new TextNode(text));
            return;
        }
        Element link = new Element("a");
        link.attr("href", address.text());
        link.appendText(text);
        Markup.replace(image, link);
    }

    private record Measures(int width, int height) {

        static final Measures UNKNOWN = new Measures(0, 0);

        boolean isKnown() {
            return width > 0 && height > 0;
        }
    }
}
