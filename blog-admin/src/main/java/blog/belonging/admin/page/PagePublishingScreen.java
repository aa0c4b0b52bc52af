package blog.belonging.admin.page;

import blog.belonging.admin.shared.PublishingScreen;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.page.EditablePage;
import blog.belonging.domain.page.PageEditing;
import blog.belonging.domain.page.PagePublishing;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.writing.EntryPublishing;
import blog.belonging.domain.writing.Finding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The last look before readers see a page. */
@Named
@RequestScoped
public class PagePublishingScreen extends PublishingScreen<EditablePage> {

    private static final Rooms ROOMS = new Rooms(Room.ONE_PAGE, Room.PAGE_PUBLISHING, "page-published");

    @Inject
    PageEditing editing;

    @Inject
    PagePublishing publishing;

    @Override
    protected Rooms rooms() {
        return ROOMS;
    }

    @Override
    protected EntryPublishing publishing() {
        return publishing;
    }

    @Override
    protected EditablePage one(Actor actor, long number) {
        return editing.one(actor, number);
    }

    @Override
    protected List<Finding> findings(Actor actor, long number) {
        return editing.findings(actor, number);
    }

    @Override
    protected Set<PublishingCheck> blocking() {
        return editing.blocking();
    }

    @Override
    public boolean isPublisher() {
        return true;
    }
}
