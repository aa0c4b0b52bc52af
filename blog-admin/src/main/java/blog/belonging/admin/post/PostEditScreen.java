package blog.belonging.admin.post;

import blog.belonging.admin.shared.Choice;
import blog.belonging.admin.shared.Console;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
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
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.writing.PreviewLinkLine;
import blog.belonging.domain.writing.SavedMeanwhile;
import blog.belonging.domain.writing.TooLong;
import blog.belonging.domain.writing.UnsavedWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One post and all that is decided about it. */
@Named
@RequestScoped
public class PostEditScreen {

    private static final int TAGS = 500;

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

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    @Inject
    Console console;

    @Inject
    Wording wording;

    @Inject
    Moments moments;

    private PostForm form = new PostForm();
    private long edition;
    private Optional<EditablePost> post = Optional.empty();
    private Optional<UnsavedWork> unsaved = Optional.empty();
    private List<EditablePost.Credited> authors = List.of();
    private List<String> tagNames = List.of();
    private List<PreviewLinkLine> links = List.of();
    private List<String> others = List.of();
    private List<ReviewNote.Line> notes = List.of();
    private List<Filing> categories = List.of();
    private boolean publisher;
    private String pictureShown = "";
    private String link = "";

    /** A category to file the post under. */
    public record Filing(long id, String name, int depth, boolean filed) {}

    public void load() {
        Actor actor = caller.signedIn();
        long id = Typed.number(exchange.value("id")).orElse(0L);
        if (exchange.isPost()) {
            form = PostForm.sent(exchange::all);
            edition = Typed.number(exchange.value("edition")).orElse(0L);
            act(actor, id, exchange.value("do"));
            if (exchange.isOver()) {
                return;
            }
            post = Optional.of(editing.one(actor, id));
        } else {
            unsaved = desk.open(actor, id);
            post = Optional.of(editing.one(actor, id));
            form = unsaved.map(work -> PostForm.kept(work.fields())).orElseGet(() -> PostForm.of(getPost()));
            edition = unsaved.map(UnsavedWork::edition).orElse(getPost().edition());
        }
        lookAround(actor, id);
    }

    /** Once, however often the template asks. */
    private void lookAround(Actor actor, long id) {
        authors = written.authors(EditablePost.Credited.MOST);
        tagNames = written.tagNames(TAGS);
        PostEditing.Around around = editing.around(actor, id);
        links = around.links();
        notes = around.notes();
        publisher = around.publisher();
        others = desk.others(actor, id);
        categories = editing.categories(actor).stream()
                .map(term -> new Filing(term.id(), term.name(), term.depth(), form.isFiledUnder(term.id())))
                .toList();
        pictureShown = Typed.number(form.get("picture"))
                .flatMap(number -> media.one(actor, number))
                .map(found -> found.card().thumbAddress())
                .filter(address -> !address.isEmpty())
                .map(console::of)
                .orElse("");
    }

    private void act(Actor actor, long id, String what) {
        String[] words = what.split(":", 2);
        String which = words.length == 2 ? words[1] : "";
        switch (words[0]) {
            case "save", "ready" -> save(actor, id, words[0]);
            case "preview" -> preview(actor, id);
            case "discard" -> {
                desk.discard(actor, id);
                exchange.goToWith(Room.ONE_POST, "?id=" + id + "&done=discarded");
            }
            case "credit" -> {
                Typed.number(exchange.value("add-author")).ifPresent(form::credit);
                form.creditGuest(exchange.value("new-guest"));
            }
            case "up" -> form.moveUp(Typed.place(which));
            case "remove" -> form.discredit(Typed.place(which));
            case "trash" -> {
                publishing.trash(actor, id);
                exchange.goToWith(Room.POSTS, "?done=trashed");
            }
            case "restore" -> {
                publishing.restore(actor, id);
                exchange.goToWith(Room.ONE_POST, "?id=" + id + "&done=untrashed");
            }
            case "link" -> {
                int days = Typed.number(exchange.value("days")).orElse(7L).intValue();
                String token = previewing.forGuest(actor, id, exchange.value("for-whom"), days);
                link = console.absoluteBlog(Permalinks.preview(token));
                keepTyped(actor, id);
            }
            case "withdraw" -> {
                previewing.withdraw(actor, id, Typed.number(which).orElse(0L));
                keepTyped(actor, id);
                exchange.goToWith(Room.ONE_POST, "?id=" + id + "&done=link-withdrawn#links");
            }
            default -> exchange.goToWith(Room.ONE_POST, "?id=" + id);
        }
    }

    /** What stands in the form must not be lost to a button that does something else. */
    private void keepTyped(Actor actor, long id) {
        EditablePost saved = editing.one(actor, id);
        if (!PostForm.of(saved).json().equals(form.json())) {
            desk.keep(actor, id, edition, form.json());
        }
    }

    private void save(Actor actor, long id, String what) {
        if (form.lacksPassword()) {
            problems.add("password", "post.no-password");
            return;
        }
        try {
            writing.revise(actor, id, edition, form.read());
            exchange.goToWith(
                    what.equals("ready") ? Room.POST_PUBLISHING : Room.ONE_POST,
                    "?id=" + id + (what.equals("ready") ? "" : "&done=post-saved"));
        } catch (SavedMeanwhile meanwhile) {
            desk.keep(actor, id, meanwhile.edition(), form.json());
            edition = meanwhile.edition();
            problems.add(
                    "body",
                    "post.meanwhile",
                    meanwhile.who().isEmpty() ? wording.of("somebody") : meanwhile.who(),
                    moments.dayAndTime(meanwhile.at()));
        } catch (TooLong tooLong) {
            problems.add("body", "post.too-long");
        }
    }

    private void preview(Actor actor, long id) {
        desk.keep(actor, id, edition, form.json());
        exchange.goToBlog(Permalinks.preview(previewing.forOneself(actor, id)));
    }

    public PostForm getForm() {
        return form;
    }

    public EditablePost getPost() {
        return post.orElseThrow();
    }

    public long getEdition() {
        return edition;
    }

    /** When what is in the form was typed, if it is not saved. */
    public String getUnsavedSince() {
        return unsaved.map(work -> moments.dayAndTime(work.savedAt())).orElse("");
    }

    /** Somebody else has saved the post after the typing began. */
    public boolean isBehind() {
        return edition != getPost().edition();
    }

    /** Empty unless it was just made; shown once. */
    public String getLink() {
        return link;
    }

    public List<PreviewLinkLine> getLinks() {
        return links;
    }

    public List<String> getOthers() {
        return others;
    }

    public List<ReviewNote.Line> getNotes() {
        return notes;
    }

    public boolean isPublisher() {
        return publisher;
    }

    public boolean isEditor() {
        return caller.signedIn().may(Permission.EDIT_ANYTHING);
    }

    public boolean isOut() {
        return !getPost().address().isEmpty();
    }

    public boolean isTrashed() {
        return getPost().status() == EntryStatus.TRASHED;
    }

    public List<PostForm.Credit> getCredits() {
        Map<Long, String> names =
                authors.stream().collect(Collectors.toMap(EditablePost.Credited::id, EditablePost.Credited::name));
        return form.credits(names);
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

    public List<Choice> getVisibilities() {
        return Arrays.stream(Visibility.values())
                .map(one -> new Choice(
                        one.name(), wording.of("visibility." + one), one.name().equals(form.get("visibility"))))
                .toList();
    }

    /** A small copy of the featured image; empty if there is none. */
    public String getPictureShown() {
        return pictureShown;
    }

    /** Where the blog lives or lived: pictures at these addresses are its own. */
    public String getOrigins() {
        return String.join(" ", editing.ownOrigins());
    }

    /** For whoever sees the address that a title leads to. */
    public String getAddressBefore() {
        return console.absoluteBlog(
                getPost().address().isEmpty()
                        ? "/" + wording.of("post.date-in-address") + "/"
                        : getPost().address().replaceFirst("[^/]*/$", ""));
    }
}
