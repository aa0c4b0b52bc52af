package blog.belonging.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.search.BlogSearch;
import blog.belonging.domain.search.SearchFilter;
import blog.belonging.domain.search.SearchIndexing;
import blog.belonging.domain.search.SearchQuery;
import blog.belonging.domain.search.SearchResults;
import blog.belonging.domain.search.SearchWords;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.JpaBlog;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand posts of three hundred words: under twenty milliseconds of work for a question, whatever it is. */
@Tag("slow")
class SearchSpeedIT {

    private static final int POSTS = 10_000;
    private static final int ROUNDS = 40;

    /** Words as long texts have them: few are in nearly every post, most in a handful. */
    private static final int DIFFERENT = 30_000;

    private static final List<String> QUESTIONS = List.of(
            word(3),
            word(900),
            word(20) + " " + word(400),
            word(2) + " " + word(5) + " " + word(9),
            "\"" + word(1) + " " + word(2) + "\"",
            word(12).replaceFirst(".$", "x") + "zq",
            misspelt(word(2_000)),
            misspelt(word(700)) + " " + misspelt(word(1_500)) + " " + misspelt(word(90)),
            Stream.iterate(40, n -> n + 37).limit(20).map(n -> word(n)).collect(Collectors.joining(" ")),
            Stream.iterate(40, n -> n + 37)
                    .limit(20)
                    .map(n -> misspelt(word(n)))
                    .collect(Collectors.joining(" ")));

    /** Its rank and its spelling always belong together. */
    private static String word(int rank) {
        Random random = new Random(rank);
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.append("bdgklmnprt".charAt(random.nextInt(10))).toString();
    }

    private static String misspelt(String word) {
        return word.charAt(0) + word.substring(2);
    }

    @Test
    void aQuestionCostsLittle() {
        try (JpaBlog blog = Databases.H2.open()) {
            Random random = new Random(1);
            blog.does(() -> {
                for (int i = 1; i <= 8; i++) {
                    blog.port(Categories.class).add(new Category(i, new Slug("c" + i), "Category " + i));
                    blog.port(Authors.class).add(new Author(i, new Slug("a" + i), "Author " + i, false));
                }
            });
            for (int from = 0; from < POSTS; from += 500) {
                int first = from;
                blog.does(() -> {
                    for (int i = first; i < first + 500; i++) {
                        APost.called(word(i % 5000) + "-" + i)
                                .at((2010 + i % 15) + "-05-05T09:00:00Z")
                                .by(1L + i % 8)
                                .filedUnder(1L + i % 7)
                                .saying(text(random))
                                .into(blog);
                    }
                });
            }
            long begun = System.nanoTime();
            blog.does(() -> blog.port(SearchIndexing.class).catchUp((done, total) -> {}));
            System.out.printf("Index of %d posts: %.1f s%n", POSTS, (System.nanoTime() - begun) / 1e9);

            for (String question : QUESTIONS) {
                measured(blog, question, ROUNDS);
            }
            List<Double> all = new ArrayList<>();
            for (String question : QUESTIONS) {
                all.add(measured(blog, question, ROUNDS));
            }
            double mean = all.stream().mapToDouble(d -> d).average().orElseThrow();
            System.out.printf(
                    "Mean: %.1f ms at %d MB%n", mean, Runtime.getRuntime().maxMemory() >> 20);
            assertThat(mean).isLessThan(20);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("<p>");
        for (int i = 1; i <= 300; i++) {
            int rank = (int) Math.min(DIFFERENT, Math.pow(DIFFERENT, random.nextDouble()));
            text.append(word(rank)).append(i % 15 == 0 ? ". " : " ");
        }
        return text.append("</p>").toString();
    }

    /** Milliseconds of CPU for each, facets, marks and similar words included. */
    private static double measured(JpaBlog blog, String question, int rounds) {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        SearchResults results = null;
        for (int i = 0; i < rounds; i++) {
            results = blog.inOneGo(() -> blog.port(BlogSearch.class)
                    .find(new SearchQuery(SearchWords.of(question), SearchFilter.NONE, 1, 10)));
        }
        double each = (threads.getCurrentThreadCpuTime() - begun) / 1e6 / rounds;
        System.out.printf(
                "%6.1f ms  %5d results%s  %s%n",
                each, results.hits().total(), results.similar() ? ", similar" : "", question);
        return each;
    }
}
