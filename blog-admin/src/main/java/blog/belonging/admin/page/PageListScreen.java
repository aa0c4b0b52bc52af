package blog.belonging.admin.page;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.page.PageEditing;
import blog.belonging.domain.page.PageLine;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All pages in their tree. */
@Named
@RequestScoped
public class PageListScreen {

    private static final int SIZE = 100;

    /** Deeper ones are not moved in any further. */
    private static final int DEEPEST = 5;

    @Inject
    PageEditing editing;

    @Inject
    Exchange exchange;

    @Inject
    Caller caller;

    @Inject
    Wording wording;

    private Slice<PageLine> slice = new Slice<>(List.of(), 1, 1, 0);
    private List<Tab> tabs = List.of();

    /** A state to look at, and how many pages are in it. */
    public record Tab(String label, String address, int pages, boolean current) {}

    public void load() {
        PageEditing.Found found =
                editing.find(caller.signedIn(), new PageEditing.Question(status(), Line.of(getWords())));
        List<PageLine> lines = found.lines();
        slice = Slice.nearest(
                Typed.page(exchange.value("page")),
                SIZE,
                lines.size(),
                skipped -> lines.subList(skipped, Math.min(lines.size(), skipped + SIZE)));
        tabs = tabs(found.counts());
    }

    private Optional<EntryStatus> status() {
        return Arrays.stream(EntryStatus.values())
                .filter(one -> one.name().equals(exchange.value("status")))
                .findFirst();
    }

    private List<Tab> tabs(Map<EntryStatus, Integer> counts) {
        int all = counts.entrySet().stream()
                .filter(count -> count.getKey() != EntryStatus.TRASHED)
                .mapToInt(Map.Entry::getValue)
                .sum();
        List<Tab> found = new ArrayList<>();
        found.add(new Tab(wording.of("posts.all"), Room.PAGES.path(), all, status().isEmpty()));
        counts.forEach((status, pages) -> found.add(new Tab(
                wording.of("status." + status),
                Room.PAGES.path() + "?status=" + status,
                pages,
                status().equals(Optional.of(status)))));
        return found;
    }

    public Slice<PageLine> getSlice() {
        return slice;
    }

    public List<Tab> getTabs() {
        return tabs;
    }

    public String getStatus() {
        return status().map(EntryStatus::name).orElse("");
    }

    public String getWords() {
        return exchange.value("words");
    }

    public boolean isAsking() {
        return !getWords().isBlank();
    }

    /** Whether there is not a single page. */
    public boolean isBare() {
        return slice.total() == 0 && !isAsking() && status().isEmpty();
    }

    public int indent(PageLine line) {
        return Math.min(DEEPEST, line.depth());
    }

    /** Of any page of the list; its number is still missing. */
    public String getPagePath() {
        return Room.PAGES.path() + "?status=" + getStatus() + "&words="
                + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&page=";
    }
}
