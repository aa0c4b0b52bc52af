package blog.belonging.admin.page;

import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.WritingScreen;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.media.MediaKeeping;
import blog.belonging.domain.page.CannotStandThere;
import blog.belonging.domain.page.EditablePage;
import blog.belonging.domain.page.PageDesk;
import blog.belonging.domain.page.PageEditing;
import blog.belonging.domain.page.PageLine;
import blog.belonging.domain.page.PagePreviewing;
import blog.belonging.domain.page.PagePublishing;
import blog.belonging.domain.page.PageWriting;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.writing.EntryDesk;
import blog.belonging.domain.writing.EntryPreviewing;
import blog.belonging.domain.writing.EntryPublishing;
import blog.belonging.domain.writing.PreviewLinkLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;

/** One page, where it stands, and all that is decided about it. */
@Named
@RequestScoped
public class PageEditScreen extends WritingScreen<EditablePage, PageForm> {

    private static final Rooms ROOMS = new Rooms(Room.ONE_PAGE, Room.PAGE_PUBLISHING, Room.PAGES, "page-saved");

    @Inject
    PageEditing editing;

    @Inject
    PageWriting writing;

    @Inject
    PagePublishing publishing;

    @Inject
    PageDesk desk;

    @Inject
    PagePreviewing previewing;

    @Inject
    MediaKeeping media;

    private List<Parent> parents = List.of();
    private String pictureShown = "";

    /**
     * A page to stand below.
     *
     * @param address where those of pages below it begin, for somebody who is elsewhere
     */
    public record Parent(long id, String label, String address, boolean chosen) {}

    public PageEditScreen() {
        super(new PageForm());
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
    protected EditablePage one(Actor actor, long id) {
        return editing.one(actor, id);
    }

    @Override
    protected PageForm sent(Function<String, List<String>> sent) {
        return PageForm.sent(sent);
    }

    @Override
    protected PageForm kept(String json) {
        return PageForm.kept(json);
    }

    @Override
    protected PageForm shown(EditablePage shown) {
        return PageForm.of(shown);
    }

    @Override
    protected void revise(Actor actor, long id, long ofEdition, PageForm typed) {
        if (!typed.hasOrder()) {
            problems.add("order", "page.not-an-order");
            return;
        }
        try {
            writing.revise(actor, id, ofEdition, typed.read());
        } catch (CannotStandThere refused) {
            problems.add("parent", "page.cannot-stand." + refused.why());
        }
    }

    @Override
    protected List<PreviewLinkLine> links(Actor actor, long id) {
        return editing.links(actor, id);
    }

    @Override
    protected void lookAround(Actor actor, long id) {
        parents = editing.parents(actor, id).stream().map(this::parent).toList();
        pictureShown = Typed.number(getForm().get("picture"))
                .flatMap(number -> media.one(actor, number))
                .map(found -> found.card().thumbAddress())
                .filter(address -> !address.isEmpty())
                .map(console::of)
                .orElse("");
    }

    private Parent parent(PageLine line) {
        String title = line.title().isEmpty() ? wording.of("untitled") : line.title();
        return new Parent(
                line.id(),
                "– ".repeat(line.depth()) + title,
                console.absoluteBlog(line.address()),
                getForm().parent().filter(id -> id == line.id()).isPresent());
    }

    public List<Parent> getParents() {
        return parents;
    }

    /** Where addresses begin of pages that stand below no other. */
    public String getTop() {
        return console.absoluteBlog(Permalinks.HOME);
    }

    /** A small copy of the featured image; empty if there is none. */
    public String getPictureShown() {
        return pictureShown;
    }

    /** Where the blog lives or lived: pictures at these addresses are its own. */
    public String getOrigins() {
        return String.join(" ", editing.ownOrigins());
    }

    /** Of the page that is chosen in the form, saved or not. */
    @Override
    public String getAddressBefore() {
        return parents.stream()
                .filter(Parent::chosen)
                .map(Parent::address)
                .findFirst()
                .orElseGet(this::getTop);
    }

    public boolean isPublisher() {
        return true;
    }
}
