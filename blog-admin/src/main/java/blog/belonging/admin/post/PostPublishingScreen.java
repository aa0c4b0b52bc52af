package blog.belonging.admin.post;

import blog.belonging.admin.shared.PublishingScreen;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.post.EditablePost;
import blog.belonging.domain.post.PostChecking;
import blog.belonging.domain.post.PostEditing;
import blog.belonging.domain.post.PostPublishing;
import blog.belonging.domain.post.ReviewNote;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.writing.EntryPublishing;
import blog.belonging.domain.writing.Finding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The last look before readers see a post; also by whom it is to be published. */
@Named
@RequestScoped
public class PostPublishingScreen extends PublishingScreen<EditablePost> {

    private static final int LONGEST_NOTE = 4000;

    private static final Rooms ROOMS = new Rooms(Room.ONE_POST, Room.POST_PUBLISHING, "published");

    @Inject
    PostEditing editing;

    @Inject
    PostChecking checking;

    @Inject
    PostPublishing publishing;

    private List<ReviewNote.Line> notes = List.of();
    private boolean publisher;

    @Override
    protected Rooms rooms() {
        return ROOMS;
    }

    @Override
    protected EntryPublishing publishing() {
        return publishing;
    }

    @Override
    protected EditablePost one(Actor actor, long number) {
        return editing.one(actor, number);
    }

    @Override
    protected List<Finding> findings(Actor actor, long number) {
        return checking.findings(actor, number);
    }

    @Override
    protected Set<PublishingCheck> blocking() {
        return checking.blocking();
    }

    @Override
    protected void lookAround(Actor actor, long number) {
        PostEditing.Around around = editing.around(actor, number);
        publisher = around.publisher();
        notes = around.notes();
    }

    @Override
    protected void act(Actor actor, long number, String what) {
        String note = exchange.value("note");
        switch (what) {
            case "redate" ->
                moment().ifPresent(when -> {
                    publishing.redate(actor, number, when);
                    lead("redated");
                });
            case "hand-in" -> {
                publishing.handIn(actor, number, shortened(note));
                lead("handed-in");
            }
            case "send-back" -> {
                publishing.sendBack(actor, number, shortened(note));
                lead("sent-back");
            }
            default -> super.act(actor, number, what);
        }
    }

    private static String shortened(String note) {
        return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
    }

    @Override
    public boolean isPublisher() {
        return publisher;
    }

    public List<ReviewNote.Line> getNotes() {
        return notes;
    }
}
