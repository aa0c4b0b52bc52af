package blog.belonging.domain.transfer;

import blog.belonging.domain.shared.TestBlog;
import java.time.ZoneId;
import java.util.List;

/** Takes every step in a transaction of its own, as the container does. */
public class TransactionalSteps extends ImportSteps {

    private final TestBlog blog;

    public TransactionalSteps(TestBlog blog) {
        this.blog = blog;
    }

    @Override
    public ZoneId siteZone() {
        return blog.inOneGo(super::siteZone);
    }

    @Override
    public boolean blogIsEmpty() {
        return blog.inOneGo(super::blogIsEmpty);
    }

    @Override
    public boolean holds(String source) {
        return blog.inOneGo(() -> super.holds(source));
    }

    @Override
    public void begin(ImportRun run) {
        blog.does(() -> super.begin(run));
    }

    @Override
    public ImportReport header(ImportRun run) {
        return blog.inOneGo(() -> super.header(run));
    }

    @Override
    public ImportReport items(ImportRun run, List<ExportedItem> items) {
        return blog.inOneGo(() -> super.items(run, items));
    }

    @Override
    public ImportReport menus(ImportRun run) {
        return blog.inOneGo(() -> super.menus(run));
    }

    @Override
    public ImportReport extras(ImportRun run, List<Extra> extras) {
        return blog.inOneGo(() -> super.extras(run, extras));
    }

    @Override
    public void arrangeLists(ImportRun run, boolean changed) {
        blog.does(() -> super.arrangeLists(run, changed));
    }

    @Override
    public void arrangeLists() {
        blog.does(super::arrangeLists);
    }

    @Override
    public int renderSome() {
        return blog.inOneGo(super::renderSome);
    }

    @Override
    public boolean wasInterrupted() {
        return blog.inOneGo(super::wasInterrupted);
    }

    @Override
    public void finish(ImportRun run, ImportJob.State end) {
        blog.does(() -> super.finish(run, end));
    }
}
