package blog.belonging.admin.shared;

import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Room;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Which words are looked for in a list, and which page of what is found is shown. */
public class LookForm {

    private String words = "";
    private String page = "";

    /** @return on one line; empty if nothing is looked for */
    public String sought() {
        return Line.of(words);
    }

    /** @return from 1 on */
    public int number() {
        return Typed.page(page);
    }

    /** @return of any page of what was asked for in that room; its number is still missing */
    public String pagePath(Room room) {
        return room.path() + "?q=" + URLEncoder.encode(sought(), StandardCharsets.UTF_8) + "&page=";
    }

    public boolean isAsking() {
        return !sought().isEmpty();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
