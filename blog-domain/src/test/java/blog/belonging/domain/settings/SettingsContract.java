package blog.belonging.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.audit.AuditLine;
import blog.belonging.domain.audit.AuditLog;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Colleagues;
import blog.belonging.domain.identity.NewBlog;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.PostView;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.site.Colour;
import blog.belonging.domain.site.CommentPeriod;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.site.SiteView;
import blog.belonging.domain.site.Sites;
import blog.belonging.domain.site.Typeface;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of what {@link Settling} keeps. */
public abstract class SettingsContract extends PortContract {

    private static final Actor ANN = Colleagues.a(Role.ADMINISTRATOR);

    private static final BlogSettings SETTINGS = new BlogSettings(
            new NewBlog(
                    "Ferns & Owls",
                    "What grows slowly",
                    Locale.forLanguageTag("cy-GB"),
                    ZoneId.of("Pacific/Auckland"),
                    "https://ferns.example"),
            3,
            false,
            new CommentPeriod(14),
            Optional.of(new Colour("#1f5a55")),
            Typeface.PLAIN,
            "<b>Ferns</b> <script>alert(1)</script> <a href=\"https://elsewhere.example/\">elsewhere</a>",
            Set.of(PublishingCheck.MISSING_ALT, PublishingCheck.CHILD_NAME));

    private Settling.Settled now() {
        return blog.inOneGo(() -> blog.port(Settling.class).current(ANN));
    }

    private void settle(long version, BlogSettings settings) {
        blog.does(() -> blog.port(Settling.class).settle(ANN, version, settings));
    }

    private SiteView seen() {
        return blog.inOneGo(() -> blog.port(PublicSite.class).view());
    }

    @Test
    void whatIsSettledIsKeptAndSeenAtOnce() {
        settle(now().version(), SETTINGS);

        assertThat(now().settings()).isEqualTo(SETTINGS);
        assertThat(seen())
                .extracting("title", "tagline", "language", "postsPerPage", "typeface", "address")
                .containsExactly(
                        "Ferns & Owls", "What grows slowly", "cy-GB", 3, Typeface.PLAIN, "https://ferns.example");
        assertThat(seen().footer().html())
                .contains("<b>Ferns</b>", "<a href=\"https://elsewhere.example/\">elsewhere</a>")
                .doesNotContain("script");
        assertThat(seen().changedAt()).isAfter(java.time.Instant.EPOCH);
        assertThat(blog.<Set<PublishingCheck>>inOneGo(
                        () -> blog.port(Sites.class).get().blockingChecks()))
                .containsExactlyInAnyOrder(PublishingCheck.MISSING_ALT, PublishingCheck.CHILD_NAME);
    }

    @Test
    void theLogSaysWhatIsDifferentAndNothingElse() {
        settle(now().version(), SETTINGS);
        settle(
                now().version(),
                new BlogSettings(
                        SETTINGS.blog(),
                        10,
                        false,
                        SETTINGS.commentPeriod(),
                        SETTINGS.accent(),
                        Typeface.PLAIN,
                        SETTINGS.footer(),
                        SETTINGS.blocking()));
        settle(now().version(), now().settings());

        List<AuditLine> lines =
                blog.inOneGo(() -> blog.port(AuditLog.class).page(AuditLog.Question.ANYTHING, Optional.empty(), 10));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).before()).isEqualTo("posts per page: 3");
        assertThat(lines.get(0).after()).isEqualTo("posts per page: 10");
    }

    @Test
    void whatSomebodyElseSettledMeanwhileIsNotLost() {
        Settling.Settled seen = now();
        settle(seen.version(), SETTINGS);

        assertThatThrownBy(() -> settle(seen.version(), seen.settings())).isInstanceOf(ChangedMeanwhile.class);
        assertThat(now().settings()).isEqualTo(SETTINGS);
    }

    @Test
    void nobodyButWhoRunsTheBlogSettlesAnything() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                assertThatThrownBy(() ->
                                blog.does(() -> blog.port(Settling.class).settle(Colleagues.a(role), 0, SETTINGS)))
                        .as(role.name())
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(
                                () -> blog.does(() -> blog.port(Settling.class).current(Colleagues.a(role))))
                        .isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void anotherTimeZoneChangesNoAddressAndOldPostsTakeNoCommentsAnyMore() {
        String address = blog.inOneGo(() -> APost.called("ferns").into(blog).path());
        assertThat(post(address).commentsOpen()).isTrue();

        settle(now().version(), SETTINGS);

        assertThat(post(address).address()).isEqualTo(address);
        assertThat(post(address).commentsOpen()).isTrue();
        blog.passes(Duration.ofDays(14));
        assertThat(post(address).commentsOpen()).isFalse();
    }

    private PostView post(String address) {
        return blog.inOneGo(() -> blog.port(PublishedPosts.class).at(address, 1))
                .orElseThrow();
    }
}
