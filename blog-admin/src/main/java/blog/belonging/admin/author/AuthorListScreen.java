package blog.belonging.admin.author;

import blog.belonging.admin.shared.LookForm;
import blog.belonging.domain.author.AuthorKeeping;
import blog.belonging.domain.author.AuthorLine;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All authors and guests, and those with a word in their names. */
@Named
@RequestScoped
public class AuthorListScreen {

    private static final int SIZE = 50;

    @Inject
    AuthorKeeping authors;

    @Inject
    Caller caller;

    private final LookForm look = new LookForm();
    private Slice<AuthorLine> slice = new Slice<>(List.of(), 1, 1, 0);

    public void load() {
        slice = authors.page(caller.signedIn(), look.sought(), look.number(), SIZE);
    }

    public Slice<AuthorLine> getSlice() {
        return slice;
    }

    /** Of any page of what was asked for; its number is still missing. */
    public String getPagePath() {
        return look.pagePath(Room.AUTHORS);
    }

    public LookForm getLook() {
        return look;
    }
}
