package blog.belonging.admin.taxonomy;

import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.taxonomy.TagKeeping;
import blog.belonging.domain.taxonomy.TermLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All tags, and those with a word in their names. */
@Named
@RequestScoped
public class TagListScreen {

    private static final int SIZE = 50;

    @Inject
    TagKeeping tags;

    @Inject
    Caller caller;

    private String words = "";
    private String page = "";
    private Slice<TermLine> slice = new Slice<>(List.of(), 1, 1, 0);

    public void load() {
        slice = tags.page(caller.signedIn(), Line.of(words), Typed.page(page), SIZE);
    }

    public Slice<TermLine> getSlice() {
        return slice;
    }

    public boolean isAsking() {
        return !Line.of(words).isEmpty();
    }

    /** Of any page of what was asked for; its number is still missing. */
    public String getPagePath() {
        return Room.TAGS.path() + "?q=" + URLEncoder.encode(Line.of(words), StandardCharsets.UTF_8) + "&page=";
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
