package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.moderation.ModerationQueue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which comments are looked at, in which order, from where on. */
public class QueueForm {

    static final String REPORTED = "REPORTED";

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(-?\\d{1,15})-(\\d{1,18})");

    private String status = "";
    private String order = "";
    private String words = "";
    private String entry = "";
    private String after = "";

    ModerationQueue.Question question() {
        return new ModerationQueue.Question(
                status(), isReported(), false, Typed.number(entry), Line.of(words), order());
    }

    private boolean isReported() {
        return status.equals(REPORTED);
    }

    private Optional<Comment.Status> status() {
        if (isReported()) {
            return Optional.empty();
        }
        return Arrays.stream(Comment.Status.values())
                .filter(one -> one.name().equals(status) && one != Comment.Status.UNCONFIRMED)
                .findFirst()
                .or(() -> Optional.of(Comment.Status.PENDING));
    }

    private ModerationQueue.Order order() {
        return Arrays.stream(ModerationQueue.Order.values())
                .filter(one -> one.name().equals(order))
                .findFirst()
                // Who waits is served in turn, the gravest before all; what is decided is looked for among the latest.
                .orElse(status.isEmpty() ? ModerationQueue.Order.RISKIEST : ModerationQueue.Order.NEWEST);
    }

    Optional<ModerationQueue.Place> place() {
        Matcher place = PLACE.matcher(after);
        return place.matches()
                ? Optional.of(new ModerationQueue.Place(
                        Integer.parseInt(place.group(1)),
                        Instant.ofEpochMilli(Long.parseLong(place.group(2))),
                        Long.parseLong(place.group(3))))
                : Optional.empty();
    }

    static String written(ModerationQueue.Place place) {
        return place.risk() + "-" + place.createdAt().toEpochMilli() + "-" + place.id();
    }

    /** The same question in an address, from the top. */
    String asked() {
        return with(status);
    }

    /** The same question about other comments. */
    String with(String otherStatus) {
        return "status=" + encoded(otherStatus) + "&order=" + encoded(order) + "&words=" + encoded(words) + "&entry="
                + encoded(entry);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    boolean isAsking() {
        return !(words + entry).isBlank();
    }

    String chosenOrder() {
        return order().name();
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
