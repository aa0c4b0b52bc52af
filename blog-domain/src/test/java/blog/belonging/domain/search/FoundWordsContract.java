package blog.belonging.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.site.Sites;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What words find. */
public abstract class FoundWordsContract extends SearchedBlog {

    @Test
    void aWordIsFoundInAllItsFormsAndHoweverItsMarksAreWritten() {
        publish(
                APost.called("a").saying("<p>She belongs. A teacher’s café, and an entry about universities.</p>"),
                APost.called("b").saying("<p>Nothing of the kind</p>"));

        for (String words : List.of(
                "belong",
                "belonging",
                "BELONGED",
                "teacher",
                "teachers",
                "teacher's",
                "teacher’s",
                "cafe",
                "café",
                "cafés",
                "entries",
                "university")) {
            assertThat(found(words)).as(words).containsExactly("About a");
            assertThat(results(words).similar()).as(words).isFalse();
        }
    }

    @Test
    void inAnotherLanguageWordsAreTakenApartByItsOwnRulesOrNone() {
        publish(APost.called("a").saying("<p>Yr ysgolion a'r athrawon; les écoles et l’élève</p>"));
        blog.does(() -> blog.port(Sites.class).get().settle(Locale.FRENCH, ZoneId.of("Europe/Paris")));
        catchUp();
        assertThat(results("école").similar()).isFalse();
        assertThat(found("école")).hasSize(1);
        assertThat(found("élèves")).hasSize(1);
        assertThat(found("l'école")).hasSize(1);

        blog.does(() -> blog.port(Sites.class).get().settle(Locale.forLanguageTag("cy"), ZoneId.of("Europe/London")));
        catchUp();
        assertThat(found("ysgolion")).hasSize(1);
        assertThat(found("\"école\"")).isEmpty();
        for (String language : List.of("de", "es", "en-GB")) {
            blog.does(() ->
                    blog.port(Sites.class).get().settle(Locale.forLanguageTag(language), ZoneId.of("Europe/London")));
            catchUp();
            assertThat(found("ysgolion")).as(language).hasSize(1);
        }
    }

    @Test
    void allWordsHaveToBeFound() {
        publish(
                APost.called("a").saying("<p>moss and stone</p>"),
                APost.called("b").saying("<p>stone and water</p>"),
                APost.called("c").saying("<p>moss and water</p>"));

        assertThat(found("moss water")).containsExactly("About c");
        assertThat(found("the moss and the water")).containsExactly("About c");
        assertThat(found("moss of water or stone")).isEmpty();
    }

    @Test
    void aPhraseIsFoundAsItStands() {
        publish(
                APost.called("a").saying("<p>To be or not to be, that is the question of a school</p>"),
                APost.called("b").saying("<p>The question is not what schools are to be</p>"));

        assertThat(found("\"not to be\"")).containsExactly("About a");
        assertThat(found("“not to be”")).containsExactly("About a");
        assertThat(found("\"the question is\"")).containsExactly("About b");
        assertThat(found("\"question the\"")).isEmpty();
        assertThat(found("question \"to be or\" school")).containsExactly("About a");
        assertThat(found("to be")).hasSize(2);
        assertThat(found("question-of-a-school")).containsExactly("About a");
    }

    @Test
    void aWordInTheTitleCountsMoreThanOneInTheTextAndThatMoreThanOneInAComment() {
        List<Post> posts = publish(
                APost.called("shade").saying("<p>It is cool there, and in many ways a good place to be.</p>"),
                APost.called("b").saying("<p>In the shade it is cool, and in many ways a good place to be.</p>"),
                APost.called("c").saying("<p>It is cool there, and in many ways a good place to be.</p>"));
        comment(posts.get(2), Comment.Status.APPROVED, Comment.Kind.COMMENT, "I like the shade");
        changed(posts.get(2));
        catchUp();

        assertThat(found("shade")).containsExactly("About shade", "About b", "About c");
    }

    @Test
    void aTypingErrorIsForgivenAndSaidAndWhatIsSpeltRightComesFirst() {
        publish(
                APost.called("bicycle").saying("<p>A bicycle in the rain</p>"),
                APost.called("a").saying("<p>Children and their teachers receive letters</p>"),
                APost.called("b").saying("<p>They recieve nothing</p>"));

        for (String words : List.of("bycicle", "bicylce", "bicycl", "bicycles")) {
            assertThat(found(words)).as(words).containsExactly("About bicycle");
        }
        assertThat(results("bycicle").similar()).isTrue();
        assertThat(marked(first("bycicle").passage())).containsExactly("bicycle");
        assertThat(found("techers leters")).containsExactly("About a");
        assertThat(found("recieve")).containsExactly("About b", "About a");
        assertThat(found("receive")).containsExactly("About a", "About b");
        assertThat(found("\"bycicle\"")).isEmpty();
    }

    @Test
    void aLongQuestionNeedsMostOfItsWords() {
        publish(APost.called("a").saying("<p>Teachers help children who feel alone in class</p>"));

        assertThat(found("How do teachers help children who feel lonely?")).containsExactly("About a");
        assertThat(found("volcano glacier children tundra")).isEmpty();
    }

    @Test
    void passagesAreMarkedAndHoldNoHtml() {
        publish(APost.called("ferns&moss")
                .saying("<h2>Of plants</h2><p>Nothing here.</p><p>Some ferns &lt;b&gt; &amp; others. Last words.</p>"));

        SearchHit hit = first("ferns");
        assertThat(hit.title().text()).isEqualTo("About ferns&moss");
        assertThat(marked(hit.title())).containsExactly("ferns");
        // How many sentences follow is left to the backend.
        assertThat(hit.passage().text()).startsWith("Some ferns <b> & others.").doesNotContain("Nothing here");
        assertThat(marked(hit.passage())).containsExactly("ferns");
        assertThat(marked(first("\"some ferns\"").passage())).isNotEmpty();
        assertThat(first("moss").passage().hasMarks()).isFalse();
        assertThat(first("moss").passage().text()).startsWith("Of plants");
    }

    @Test
    void aPassageIsNeverLong() {
        publish(APost.called("a").saying("<p>" + "word ".repeat(3000) + "needle " + "word ".repeat(3000) + "</p>"));

        assertThat(first("needle").passage().text().length()).isLessThan(400);
        assertThat(marked(first("needle").passage())).containsExactly("needle");
        assertThat(marked(first("word").passage())).hasSizeGreaterThan(10);
    }

    @Test
    void nothingThatIsAskedIsTooMuchOrTooStrange() {
        publish(APost.called("belonging").saying("<p>Belonging 🌱 归属感 שלום is the school a b c</p>"));

        for (String words : HOSTILE) {
            SearchResults results = results(words);
            assertThat(results.hits().items().size()).as(words).isLessThanOrEqualTo(1);
            assertThat(blog.inOneGo(
                            () -> blog.port(BlogSearch.class).latest(SearchWords.of(words), SearchFilter.NONE, 10)))
                    .hasSizeLessThanOrEqualTo(1);
        }
        for (String words : List.of("🌱", "归属感", "שלום", "be\u0000longing school".replace("be\u0000", "be"))) {
            assertThat(found(words)).as(words).hasSize(1);
        }
        assertThat(found("title:belonging")).isEmpty();
        assertThat(found("belong*")).hasSize(1);
        assertThat(found("elong*")).isEmpty();
    }
}
