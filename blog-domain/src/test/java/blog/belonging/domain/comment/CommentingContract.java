package blog.belonging.domain.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import blog.belonging.domain.comment.Comment.Status;
import blog.belonging.domain.comment.CommentFinding.Kind;
import blog.belonging.domain.comment.CommentRefused.Problem;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.PostView;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Sender;
import blog.belonging.domain.site.CommentPeriod;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.domain.site.CommentRules;
import blog.belonging.domain.site.SiteKeys;
import blog.belonging.domain.site.Sites;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of {@link Commenting}, its checks and what they ask. */
public abstract class CommentingContract extends PortContract {

    private static final Sender HOME = new Sender("192.0.2.17", "Firefox");
    private static final Optional<Duration> A_WHILE = Optional.of(Duration.ofMinutes(2));

    private long post;

    @BeforeEach
    void publish() {
        post = blog.<Long>inOneGo(() -> APost.called("silent-exits").into(blog).id());
    }

    private Commenting commenting() {
        return blog.port(Commenting.class);
    }

    private CommentDraft draft(String text) {
        return new CommentDraft(post, Optional.empty(), "Rita Reader", "Rita@Readers.example", "", text);
    }

    private CommentDraft under(long entry) {
        return new CommentDraft(
                entry, Optional.empty(), "Rita", "rita@readers.example", "", "I should like to know more.");
    }

    private long leaves(CommentDraft draft) {
        return blog.<Long>inOneGo(() -> commenting().leave(draft, HOME, A_WHILE, false));
    }

    private long leaves(String text) {
        return leaves(draft(text));
    }

    private Comment comment(long id) {
        return blog.<Optional<Comment>>inOneGo(() -> blog.port(Comments.class).byId(id))
                .orElseThrow();
    }

    private void rules(CommentPolicy policy, List<String> held, List<String> blocked) {
        blog.does(() -> blog.port(Sites.class).held().ask(new CommentRules(policy, true, 2, held, blocked)));
    }

    private List<Kind> noticed(String text) {
        return comment(leaves(text)).findings().all().stream()
                .map(CommentFinding::kind)
                .distinct()
                .toList();
    }

    private List<String> shown() {
        return blog
                .<Optional<CommentPage>>inOneGo(
                        () -> blog.port(PublicComments.class).under(post, 1))
                .orElseThrow()
                .threads()
                .stream()
                .map(CommentView::name)
                .toList();
    }

    @Test
    void whatAReaderSaysWaitsAndNobodyElseSeesIt() {
        long id = leaves("Thank you, this helped me <b>a lot</b>.<script>alert(1)</script>");

        Comment comment = comment(id);
        assertThat(comment.status()).isEqualTo(Status.PENDING);
        assertThat(comment.findings().isEmpty()).isTrue();
        assertThat(comment.html().html()).contains("<b>a lot</b>").doesNotContain("script");
        assertThat(comment.commenter().sender()).isEqualTo(HOME);
        assertThat(shown()).isEmpty();
        OwnComment own = own(id, key(id)).orElseThrow();
        assertThat(own.isWaiting()).isTrue();
        assertThat(own.address()).isEqualTo("/2026/11/20/silent-exits/");
        assertThat(own(id, key(id + 1))).isEmpty();
        assertThat(own(id, "")).isEmpty();
    }

    private String key(long id) {
        return blog.<String>inOneGo(() -> blog.port(CommentKeys.class).own(id));
    }

    private Optional<OwnComment> own(long id, String key) {
        return blog.inOneGo(() -> commenting().own(id, key));
    }

    @Test
    void whoeverClicksTwiceHasSaidItOnce() {
        long first = leaves("Thank you for this.");

        assertThat(leaves("Thank you for this.")).isEqualTo(first);
        assertThat(noticed("Thank you for that.")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAllAtOnceAndNothingIsKept() {
        CommentDraft empty =
                new CommentDraft(post, Optional.of(404L), " ", "not an address", "javascript:alert(1)", " \u200b ");

        assertThatThrownBy(() -> leaves(empty))
                .asInstanceOf(type(CommentRefused.class))
                .extracting(CommentRefused::problems)
                .satisfies(problems -> assertThat(problems)
                        .containsExactlyInAnyOrder(
                                Problem.NO_NAME,
                                Problem.NOT_AN_EMAIL,
                                Problem.NOT_A_WEBSITE,
                                Problem.NO_TEXT,
                                Problem.NOTHING_TO_ANSWER));
        assertThatThrownBy(() -> leaves("x".repeat(CommentDraft.LONGEST_TEXT + 1)))
                .asInstanceOf(type(CommentRefused.class))
                .extracting(CommentRefused::problems)
                .isEqualTo(Set.of(Problem.TEXT_TOO_LONG));
        assertThat(blog.<List<Comment>>inOneGo(() -> blog.port(Comments.class).under(post)))
                .isEmpty();
    }

    @Test
    void nobodyCommentsWhereNobodyMayReadOrTheTalkIsOver() {
        long[] entries = new long[4];
        blog.does(() -> {
            entries[0] = APost.called("draft").in(EntryStatus.DRAFT).into(blog).id();
            entries[1] = APost.called("locked")
                    .seenBy(Visibility.PASSWORD)
                    .into(blog)
                    .id();
            entries[2] =
                    APost.called("old").at("2026-01-01T09:00:00Z").into(blog).id();
            entries[3] = APost.called("quiet").into(blog).id();
            blog.port(Posts.class).byId(entries[3]).orElseThrow().moderateComments(Optional.of(CommentPolicy.CLOSED));
            blog.port(Sites.class).held().hearReaders(true, new CommentPeriod(30));
        });

        for (long entry : entries) {
            assertThatThrownBy(() -> leaves(under(entry)))
                    .asInstanceOf(type(CommentRefused.class))
                    .extracting(CommentRefused::problems)
                    .isEqualTo(Set.of(Problem.CLOSED));
        }
        assertThat(leaves(under(post))).isPositive();
    }

    @Test
    void aKnownVoiceIsHeardAtOnceWhereTheBlogSaysSo() {
        rules(CommentPolicy.HOLD_FIRST, List.of(), List.of());
        long first = leaves("My first words here.");
        assertThat(comment(first).status()).isEqualTo(Status.PENDING);
        blog.does(() -> blog.port(Comments.class).byId(first).orElseThrow().decide(Status.APPROVED));

        long second = leaves("And my second.");
        long third = leaves("Call me on 020 7946 0018 about the third.");

        assertThat(comment(second).status()).isEqualTo(Status.APPROVED);
        assertThat(comment(third).status()).isEqualTo(Status.PENDING);
        assertThat(shown()).containsExactly("Rita Reader", "Rita Reader");
        assertThat(blog.<Optional<PostView>>inOneGo(
                                () -> blog.port(PublishedPosts.class).at("/2026/11/20/silent-exits/", 1))
                        .orElseThrow()
                        .commentCount())
                .isEqualTo(2);
    }

    @Test
    void whatAnEntrySaysOfItsOwnCountsMoreThanWhatTheBlogSays() {
        rules(CommentPolicy.OPEN, List.of(), List.of());
        blog.does(() ->
                blog.port(Posts.class).byId(post).orElseThrow().moderateComments(Optional.of(CommentPolicy.HOLD_ALL)));

        assertThat(comment(leaves("Is anybody there?")).status()).isEqualTo(Status.PENDING);
    }

    @Test
    void wordsOfTheListsAreFoundWhereverTheyStand() {
        rules(CommentPolicy.OPEN, List.of("casino"), List.of("cheap pills"));

        assertThat(comment(leaves("Come to my CASINO, friends of learning.")).status())
                .isEqualTo(Status.PENDING);
        assertThat(comment(leaves("Buy cheap <b></b>pills from us today.")).status())
                .isEqualTo(Status.TRASHED);
        assertThat(comment(leaves("I have nothing to sell to anybody.")).status())
                .isEqualTo(Status.APPROVED);
    }

    @Test
    void whoIsBannedSpeaksToNobody() {
        blog.does(() -> blog.port(BannedCommenters.class)
                .add("rita@readers.example", blog.port(Clock.class).instant(), "Ann"));

        assertThat(comment(leaves("Hello to all of you.")).status()).isEqualTo(Status.TRASHED);
    }

    @Test
    void aWatchedNameIsFoundInAnyLetters() {
        blog.does(() -> {
            String digest =
                    blog.port(SiteKeys.class).of(CommentChecking.WATCHED).digest(WatchCheck.plain("Zoë O’Neill-Smith"));
            blog.port(WatchedNames.class).add(digest, 3, blog.port(Clock.class).instant());
        });

        Comment comment = comment(leaves("We all know that zoe oneill smith was there."));

        CommentFinding finding = comment.findings().all().get(0);
        assertThat(finding.kind()).isEqualTo(Kind.WATCHED_NAME);
        assertThat(comment.body().substring(finding.begin(), finding.end())).isEqualTo("zoe oneill smith");
        assertThat(noticed("We all know that nobody was there.")).isEmpty();
    }

    @Test
    void spamIsRecognisedOnlyOnceTheBlogHasSeenSome() {
        assertThat(noticed("Win big at our lucky roulette tables, best bonus.")).doesNotContain(Kind.LIKE_SPAM);
        for (int i = 0; i < SpamCheck.ENOUGH; i++) {
            learns("Lucky", "roulette bonus tables win lucky offer " + i, new SpamWords.Count(1, 0));
            learns("Rita", "school pupils teachers belonging research " + i, new SpamWords.Count(0, 1));
        }

        assertThat(noticed("Win a lucky bonus at the roulette tables.")).contains(Kind.LIKE_SPAM);
        assertThat(noticed("Our teachers have read the research on school belonging."))
                .isEmpty();
    }

    private void learns(String name, String text, SpamWords.Count kind) {
        blog.does(() -> blog.port(SpamWords.class)
                .learn(
                        SpamCheck.words(name, "", text).stream()
                                .collect(Collectors.toMap(Function.identity(), word -> kind)),
                        kind));
    }

    @Test
    void aCommentCanBeChangedAndWithdrawnForAQuarterOfAnHour() {
        rules(CommentPolicy.OPEN, List.of(), List.of());
        long id = leaves("I was their at the time.");
        String key = key(id);
        assertThat(shown()).hasSize(1);

        blog.does(() -> commenting().edit(id, key, "I was there at the time.", HOME));
        assertThat(comment(id).body()).isEqualTo("I was there at the time.");
        assertThat(comment(id).findings().isEmpty()).isTrue();
        assertThat(shown()).hasSize(1);

        blog.does(() -> commenting().edit(id, key, "Write to me: rita@readers.example", HOME));
        assertThat(comment(id).status()).isEqualTo(Status.PENDING);
        assertThat(shown()).isEmpty();

        assertThatThrownBy(() -> blog.does(() -> commenting().withdraw(id, key(id + 1))))
                .isInstanceOf(NoSuchComment.class);
        blog.does(() -> commenting().withdraw(id, key));
        assertThat(comment(id).status()).isEqualTo(Status.TRASHED);
        assertThatThrownBy(() -> blog.does(() -> commenting().edit(id, key, "Back again.", HOME)))
                .asInstanceOf(type(CommentRefused.class))
                .extracting(CommentRefused::problems)
                .isEqualTo(Set.of(Problem.TOO_LATE));
    }

    @Test
    void whatIsOlderThanAQuarterOfAnHourStays() {
        long id = leaves("So be it.");
        String key = key(id);
        blog.passes(Duration.ofMinutes(15));

        assertThatThrownBy(() -> blog.does(() -> commenting().withdraw(id, key)))
                .asInstanceOf(type(CommentRefused.class))
                .extracting(CommentRefused::problems)
                .isEqualTo(Set.of(Problem.TOO_LATE));
        assertThat(own(id, key).orElseThrow().until())
                .isEqualTo(comment(id).createdAt().plus(Duration.ofMinutes(15)));
    }

    @Test
    void aFormSaysHowLongItWasOpenAndCannotBeForged() {
        CommentKeys keys = blog.port(CommentKeys.class);
        String stamp = blog.<String>inOneGo(() -> keys.stamp(post));
        blog.passes(Duration.ofSeconds(90));

        assertThat(since(post, stamp)).contains(Duration.ofSeconds(90));
        assertThat(since(post + 1, stamp)).isEmpty();
        assertThat(since(post, "1" + stamp)).isEmpty();
        assertThat(since(post, "nonsense")).isEmpty();
        blog.passes(Duration.ofDays(5));
        assertThat(since(post, stamp)).isEmpty();
    }

    private Optional<Duration> since(long entry, String stamp) {
        return blog.inOneGo(() -> blog.port(CommentKeys.class).since(entry, stamp));
    }
}
