package blog.belonging.admin.post;

import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.WritingScreen;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.media.MediaKeeping;
import blog.belonging.domain.post.EditablePost;
import blog.belonging.domain.post.PostDesk;
import blog.belonging.domain.post.PostEditing;
import blog.belonging.domain.post.PostPreviewing;
import blog.belonging.domain.post.PostPublishing;
import blog.belonging.domain.post.PostWriting;
import blog.belonging.domain.post.ReviewNote;
import blog.belonging.domain.post.WrittenPosts;
import blog.belonging.domain.writing.EntryDesk;
import blog.belonging.domain.writing.EntryPreviewing;
import blog.belonging.domain.writing.EntryPublishing;
import blog.belonging.domain.writing.PreviewLinkLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One post and all that is decided about it. */
@Named
@RequestScoped
public class PostEditScreen extends WritingScreen<EditablePost, PostForm> {

    private static final int TAGS = 500;

    private static final Rooms ROOMS = new Rooms(Room.ONE_POST, Room.POST_PUBLISHING, Room.POSTS, "post-saved");

    @Inject
    PostEditing editing;

    @Inject
    PostWriting writing;

    @Inject
    PostPublishing publishing;

    @Inject
    PostDesk desk;

    @Inject
    PostPreviewing previewing;

    @Inject
    WrittenPosts written;

    @Inject
    MediaKeeping media;

    private List<EditablePost.Credited> authors = List.of();
    private List<String> tagNames = List.of();
    private Optional<PostEditing.Around> around = Optional.empty();
    private List<Filing> categories = List.of();
    private String pictureShown = "";

    /** A category to file the post under. */
    public record Filing(long id, String name, int depth, boolean filed) {}

    public PostEditScreen() {
        super(new PostForm());
    }

    @Override
    protected Rooms rooms() {
        return ROOMS;
    }

    @Override
    protected EntryDesk desk() {
        return desk;
    }

    @Override
    protected EntryPreviewing previewing() {
        return previewing;
    }

    @Override
    protected EntryPublishing publishing() {
        return publishing;
    }

    @Override
    protected EditablePost one(Actor actor, long id) {
        return editing.one(actor, id);
    }

    @Override
    protected PostForm sent(Function<String, List<String>> sent) {
        return PostForm.sent(sent);
    }

    @Override
    protected PostForm kept(String json) {
        return PostForm.kept(json);
    }

    @Override
    protected PostForm shown(EditablePost shown) {
        return PostForm.of(shown);
    }

    @Override
    protected void revise(Actor actor, long id, long ofEdition, PostForm typed) {
        writing.revise(actor, id, ofEdition, typed.read());
    }

    @Override
    protected List<PreviewLinkLine> links(Actor actor, long id) {
        around = Optional.of(editing.around(actor, id));
        return around.get().links();
    }

    @Override
    protected void lookAround(Actor actor, long id) {
        authors = written.authors(EditablePost.Credited.MOST);
        tagNames = written.tagNames(TAGS);
        categories = editing.categories(actor).stream()
                .map(term -> new Filing(
                        term.id(), term.name(), term.depth(), getForm().isFiledUnder(term.id())))
                .toList();
        pictureShown = Typed.number(getForm().get("picture"))
                .flatMap(number -> media.one(actor, number))
                .map(found -> found.card().thumbAddress())
                .filter(address -> !address.isEmpty())
                .map(console::of)
                .orElse("");
    }

    @Override
    protected void act(String what, String which) {
        switch (what) {
            case "credit" -> {
                Typed.number(exchange.value("add-author")).ifPresent(getForm()::credit);
                getForm().creditGuest(exchange.value("new-guest"));
            }
            case "up" -> getForm().moveUp(Typed.place(which));
            case "remove" -> getForm().discredit(Typed.place(which));
            default -> super.act(what, which);
        }
    }

    public List<ReviewNote.Line> getNotes() {
        return around.map(PostEditing.Around::notes).orElse(List.of());
    }

    public boolean isPublisher() {
        return around.filter(PostEditing.Around::publisher).isPresent();
    }

    public boolean isEditor() {
        return caller.signedIn().may(Permission.EDIT_ANYTHING);
    }

    public List<PostForm.Credit> getCredits() {
        Map<Long, String> names =
                authors.stream().collect(Collectors.toMap(EditablePost.Credited::id, EditablePost.Credited::name));
        return getForm().credits(names);
    }

    public List<EditablePost.Credited> getAuthors() {
        return authors;
    }

    public List<Filing> getCategories() {
        return categories;
    }

    public List<String> getTagNames() {
        return tagNames;
    }

    /** A small copy of the featured image; empty if there is none. */
    public String getPictureShown() {
        return pictureShown;
    }

    /** Where the blog lives or lived: pictures at these addresses are its own. */
    public String getOrigins() {
        return String.join(" ", editing.ownOrigins());
    }

    @Override
    public String getAddressBefore() {
        return console.absoluteBlog(
                getEntry().address().isEmpty()
                        ? "/" + wording.of("post.date-in-address") + "/"
                        : getEntry().address().replaceFirst("[^/]*/$", ""));
    }
}
