package blog.belonging.domain.site;

import blog.belonging.domain.shared.SafeHtml;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one blog of an installation. It starts nameless and empty, takes its name and address from an import or from its first
 * administrator, and counts a {@linkplain #generation() generation} for every change that a reader could see.
 */
@Entity
@Table(name = "site")
public class Site {

    /** There is one row. */
    public static final long ID = 1;

    @Id
    private long id = ID;

    @Version
    private long version;

    private String title = "";
    private String tagline = "";
    private String language = "en-GB";

    @Column(name = "time_zone")
    private ZoneId zone = ZoneId.of("Europe/London");

    @Column(name = "former_address")
    private String formerAddress = "";

    /** Where readers find it; empty to take that from each request. */
    private String address = "";

    @Column(name = "posts_per_page")
    private int postsPerPage = 10;

    /** Empty for the accent that the design has of its own. */
    private String accent = "";

    @Enumerated(EnumType.STRING)
    private Typeface typeface = Typeface.EDITORIAL;

    @Column(name = "comments_open")
    private boolean commentsOpen = true;

    @Column(name = "comments_close_after")
    private int commentsCloseAfter;

    @Enumerated(EnumType.STRING)
    @Column(name = "comment_policy")
    private CommentPolicy commentPolicy = CommentPolicy.HOLD_ALL;

    @Column(name = "comment_websites")
    private boolean commentWebsites = true;

    @Column(name = "comment_most_links")
    private int commentMostLinks = 2;

    /** One a line. */
    @Column(name = "comment_held_words")
    private String commentHeldWords = "";

    @Column(name = "comment_blocked_words")
    private String commentBlockedWords = "";

    @Column(name = "comment_confirm_first")
    private boolean commentConfirmFirst;

    @Column(name = "comment_answers_mailed")
    private boolean commentAnswersMailed;

    /** As an administrator wrote it. */
    private String footer = "";

    @Column(name = "footer_html")
    private SafeHtml footerHtml = SafeHtml.NOTHING;

    /** Names of {@link PublishingCheck}, separated by commas. */
    @Column(name = "blocking_checks")
    private String blockingChecks = "";

    private long revision;
    private long generation;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    protected Site() {
        // for JPA; the row comes with the first migration
    }

    public boolean isNameless() {
        return title.isEmpty();
    }

    public void rename(String newTitle, String newTagline) {
        title = newTitle;
        tagline = newTagline;
    }

    /** Says which language the posts are in and in which zone their dates are meant. */
    public void settle(Locale newLanguage, ZoneId newZone) {
        language = newLanguage.toLanguageTag();
        zone = newZone;
    }

    /** @param newAddress where readers find it, without a slash at its end; empty to take that from each request */
    public void liveAt(String newAddress) {
        address = newAddress;
    }

    /** Remembers where the blog lived, so that links to its old host go on meaning itself. */
    public void movedFrom(String address) {
        formerAddress = address;
    }

    /** @param newAccent of links and ornaments; empty for the one that the design has of its own */
    public void dress(Optional<Colour> newAccent, Typeface newTypeface) {
        accent = newAccent.map(Colour::hex).orElse("");
        typeface = newTypeface;
    }

    /** @param newPostsPerPage in lists that readers leaf through */
    public void paginate(int newPostsPerPage) {
        postsPerPage = newPostsPerPage;
    }

    /**
     * @param openAtFirst whether a new post is open to comments, until its author says otherwise
     * @param period for how long any post is
     */
    public void hearReaders(boolean openAtFirst, CommentPeriod period) {
        commentsOpen = openAtFirst;
        commentsCloseAfter = period.days();
    }

    public void ask(CommentRules rules) {
        commentPolicy = rules.policy();
        commentWebsites = rules.website();
        commentMostLinks = rules.mostLinks();
        commentHeldWords = String.join("\n", rules.held());
        commentBlockedWords = String.join("\n", rules.blocked());
    }

    public void writeToCommenters(CommentMailRules rules) {
        commentConfirmFirst = rules.confirmFirst();
        commentAnswersMailed = rules.answers();
    }

    /**
     * What stands at the foot of every page.
     *
     * @param text as it was written
     * @param html the same, for readers
     */
    public void signOff(String text, SafeHtml html) {
        footer = text;
        footerHtml = html;
    }

    /** @param checks that keep a post from being published if they find something */
    public void blockOn(Set<PublishingCheck> checks) {
        blockingChecks = checks.stream().sorted().map(PublishingCheck::name).collect(Collectors.joining(","));
    }

    /** An administrator has settled something. */
    public void settled() {
        revision++;
    }

    /** A reader could see a difference from now on. */
    public void changed(Instant now) {
        generation++;
        changedAt = now;
    }

    public String title() {
        return title;
    }

    public String tagline() {
        return tagline;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public ZoneId zone() {
        return zone;
    }

    public String address() {
        return address;
    }

    public String formerAddress() {
        return formerAddress;
    }

    public int postsPerPage() {
        return postsPerPage;
    }

    public Optional<Colour> accent() {
        return Optional.of(accent).filter(hex -> !hex.isEmpty()).map(Colour::new);
    }

    public Typeface typeface() {
        return typeface;
    }

    /** Whether a new post is open to comments, until its author says otherwise. */
    public boolean commentsOpen() {
        return commentsOpen;
    }

    public CommentPeriod commentPeriod() {
        return new CommentPeriod(commentsCloseAfter);
    }

    public CommentMailRules commentMailRules() {
        return new CommentMailRules(commentConfirmFirst, commentAnswersMailed);
    }

    public CommentRules commentRules() {
        return new CommentRules(
                commentPolicy,
                commentWebsites,
                commentMostLinks,
                CommentRules.words(commentHeldWords),
                CommentRules.words(commentBlockedWords));
    }

    public String footer() {
        return footer;
    }

    /** What keeps a post from being published if it is found. */
    public Set<PublishingCheck> blockingChecks() {
        return Arrays.stream(PublishingCheck.values())
                .filter(check -> ("," + blockingChecks + ",").contains("," + check + ","))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How often its settings were changed. */
    public long revision() {
        return revision;
    }

    public long generation() {
        return generation;
    }
}
