package blog.belonging.admin.media;

import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.media.ListedMedia;
import blog.belonging.domain.media.MediaKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What is looked for in the library. */
public class MediaListForm {

    private String words = "";
    private String kind = "";
    private String month = "";
    private String page = "";

    ListedMedia.Question question() {
        return new ListedMedia.Question(Line.of(words), kind(kind), month.matches("[0-9]{4}/[0-9]{2}") ? month : "");
    }

    static Optional<MediaKind> kind(String name) {
        return Arrays.stream(MediaKind.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    int number() {
        return Typed.page(page);
    }

    boolean isAsking() {
        return !(words + kind + month).isBlank();
    }

    /** The same question again. */
    String query(int number) {
        return "?words=" + encoded(words) + "&kind=" + encoded(kind) + "&month=" + encoded(month) + "&page=" + number;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
