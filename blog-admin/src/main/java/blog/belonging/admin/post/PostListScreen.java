package blog.belonging.admin.post;

import blog.belonging.admin.shared.Choice;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.post.EditablePost;
import blog.belonging.domain.post.PostBulk;
import blog.belonging.domain.post.PostEditing;
import blog.belonging.domain.post.PostLine;
import blog.belonging.domain.post.WrittenPosts;
import blog.belonging.domain.taxonomy.TermLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All posts that somebody may write in, the last changed first: looked for, and changed several at once. */
@Named
@RequestScoped
public class PostListScreen {

    private static final int SIZE = 30;
    private static final int MONTHS = 240;
    private static final Pattern PLACE = Pattern.compile("(\\d{1,15})-(\\d{1,18})");

    @Inject
    PostEditing editing;

    @Inject
    PostBulk bulk;

    @Inject
    WrittenPosts written;

    @Inject
    Exchange exchange;

    @Inject
    Caller caller;

    @Inject
    Wording wording;

    @Inject
    Moments moments;

    private final PostFilter filter = new PostFilter();
    private List<PostLine> lines = List.of();
    private List<Tab> tabs = List.of();
    private List<TermLine> categories = List.of();
    private List<Choice> authors = List.of();
    private List<Choice> months = List.of();
    private boolean more;
    private String said = "";
    private long undo;

    /** A state to look at, and how many posts are in it. */
    public record Tab(String label, String address, int posts, boolean current) {}

    public void load() {
        Actor actor = caller.signedIn();
        if (exchange.isPost()) {
            change(actor);
            return;
        }
        List<PostLine> found = editing.page(actor, question(), place(), SIZE + 1);
        more = found.size() > SIZE;
        lines = more ? found.subList(0, SIZE) : found;
        categories = editing.categories(actor);
        tabs = tabs(editing.counts(actor));
        authors = written.authors(EditablePost.Credited.MOST).stream()
                .map(one -> choice(String.valueOf(one.id()), one.name(), filter.getAuthor()))
                .toList();
        months = written.months(MONTHS).stream()
                .map(month -> choice(month.toString(), moments.month(month), filter.getMonth()))
                .toList();
        tell();
    }

    /** Of a change to several posts, and how to take it back. */
    private void tell() {
        long changed = Typed.number(exchange.value("changed")).orElse(0L);
        long left = Typed.number(exchange.value("left")).orElse(0L);
        undo = Typed.number(exchange.value("undo")).orElse(0L);
        if (exchange.value("done").startsWith("posts-") && changed + left > 0) {
            said = wording.of("posts.changed", changed) + (left > 0 ? " " + wording.of("posts.left", left) : "");
        }
    }

    private void change(Actor actor) {
        if (exchange.isAsked("undo")) {
            int undone = bulk.undo(actor, Typed.number(exchange.value("change")).orElse(0L));
            exchange.goToWith(Room.POSTS, "?" + asked() + "&done=" + (undone > 0 ? "undone" : "nothing-to-undo"));
            return;
        }
        List<Long> ids = exchange.all("post").stream()
                .map(Typed::number)
                .flatMap(Optional::stream)
                .toList();
        Optional<PostBulk.Act> act = Arrays.stream(PostBulk.Act.values())
                .filter(one -> one.name().equals(exchange.value("act")))
                .findFirst();
        long category = Typed.number(exchange.value("to-category")).orElse(0L);
        boolean nowhere = act.filter(PostBulk.Act.ADD_CATEGORY::equals).isPresent() && category == 0;
        if (ids.isEmpty() || act.isEmpty() || nowhere) {
            exchange.goToWith(Room.POSTS, "?" + asked() + "&done=" + (ids.isEmpty() ? "none-chosen" : "no-act"));
            return;
        }
        PostBulk.Done done = bulk.apply(actor, act.get(), ids, category);
        exchange.goToWith(
                Room.POSTS,
                "?" + asked() + "&done=posts-changed&changed=" + done.done() + "&left=" + done.left() + "&undo="
                        + done.undo());
    }

    private WrittenPosts.Question question() {
        return new WrittenPosts.Question(
                status(),
                Typed.number(filter.getAuthor()),
                Typed.number(filter.getCategory()),
                month(),
                Line.of(filter.getWords()),
                Optional.empty());
    }

    private Optional<EntryStatus> status() {
        return Arrays.stream(EntryStatus.values())
                .filter(one -> one.name().equals(filter.getStatus()))
                .findFirst();
    }

    private Optional<YearMonth> month() {
        try {
            return Optional.of(YearMonth.parse(filter.getMonth()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Optional<WrittenPosts.Place> place() {
        Matcher place = PLACE.matcher(filter.getAfter());
        return place.matches()
                ? Optional.of(new WrittenPosts.Place(
                        Instant.ofEpochMilli(Long.parseLong(place.group(1))), Long.parseLong(place.group(2))))
                : Optional.empty();
    }

    private List<Tab> tabs(Map<EntryStatus, Integer> counts) {
        int all = counts.entrySet().stream()
                .filter(count -> count.getKey() != EntryStatus.TRASHED)
                .mapToInt(Map.Entry::getValue)
                .sum();
        List<Tab> found = new java.util.ArrayList<>();
        found.add(new Tab(wording.of("posts.all"), Room.POSTS.path(), all, status().isEmpty()));
        for (EntryStatus status : EntryStatus.values()) {
            if (counts.containsKey(status)) {
                found.add(new Tab(
                        wording.of("status." + status),
                        Room.POSTS.path() + "?status=" + status,
                        counts.getOrDefault(status, 0),
                        status().filter(status::equals).isPresent()));
            }
        }
        return found;
    }

    public List<Tab> getTabs() {
        return tabs;
    }

    public List<PostLine> getLines() {
        return lines;
    }

    public PostFilter getFilter() {
        return filter;
    }

    public String getSaid() {
        return said;
    }

    /** Number of the change that can be taken back; 0 if there is none. */
    public long getUndo() {
        return undo;
    }

    public boolean opens(PostLine line) {
        return PostEditing.opens(caller.signedIn(), line);
    }

    public List<Choice> getAuthors() {
        return authors;
    }

    public List<Choice> getCategories() {
        return categories.stream()
                .map(one ->
                        choice(String.valueOf(one.id()), "– ".repeat(one.depth()) + one.name(), filter.getCategory()))
                .toList();
    }

    public List<Choice> getMonths() {
        return months;
    }

    /** What can be done to several posts that are in sight. */
    public List<Choice> getActs() {
        boolean trash = status().filter(EntryStatus.TRASHED::equals).isPresent();
        return Arrays.stream(PostBulk.Act.values())
                .filter(act -> trash == (act == PostBulk.Act.RESTORE))
                .map(act -> new Choice(act.name(), wording.of("posts.act." + act), false))
                .toList();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }

    public boolean isMore() {
        return more;
    }

    public boolean isFromTheTop() {
        return place().isEmpty();
    }

    public boolean isAsking() {
        return !(filter.getAuthor() + filter.getCategory() + filter.getMonth() + filter.getWords()).isBlank();
    }

    public String getTop() {
        return Room.POSTS.path() + "?" + asked();
    }

    public String getNext() {
        PostLine last = lines.get(lines.size() - 1);
        return Room.POSTS.path() + "?" + asked() + "&after=" + last.modifiedAt().toEpochMilli() + "-" + last.id();
    }

    private String asked() {
        return "status=" + encoded(filter.getStatus()) + "&words=" + encoded(filter.getWords()) + "&author="
                + encoded(filter.getAuthor()) + "&category=" + encoded(filter.getCategory()) + "&month="
                + encoded(filter.getMonth());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
