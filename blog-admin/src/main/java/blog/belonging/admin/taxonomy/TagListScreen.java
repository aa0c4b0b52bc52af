package blog.belonging.admin.taxonomy;

import blog.belonging.admin.shared.LookForm;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.taxonomy.TagKeeping;
import blog.belonging.domain.taxonomy.TermLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    private final LookForm look = new LookForm();
    private Slice<TermLine> slice = new Slice<>(List.of(), 1, 1, 0);

    public void load() {
        slice = tags.page(caller.signedIn(), look.sought(), look.number(), SIZE);
    }

    public Slice<TermLine> getSlice() {
        return slice;
    }

    /** Of any page of what was asked for; its number is still missing. */
    public String getPagePath() {
        return look.pagePath(Room.TAGS);
    }

    public LookForm getLook() {
        return look;
    }
}
