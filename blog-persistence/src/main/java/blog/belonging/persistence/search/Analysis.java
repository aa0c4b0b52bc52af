package blog.belonging.persistence.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * What counts as the same word in a language: "belongs" and "belonging", "café" and "cafe", "teacher’s" and "teacher". Words such
 * as "the" are kept, so that phrases find what they say; a question only passes over them.
 */
record Analysis(String language, List<String> lucene, List<String> openSearch, String stemmer, Set<String> passedOver) {

    /** What the fields of a document call it. */
    static final String NAME = "words";

    private static final Analysis ENGLISH = new Analysis(
            "en",
            List.of("lowercase", "englishPossessive", "asciiFolding", "porterStem"),
            List.of("lowercase", "possessive", "asciifolding", "stem"),
            "english",
            words(
                    EnglishAnalyzer.ENGLISH_STOP_WORDS_SET,
                    "about can could did do does from had has have he her his how i its me my our she should so than we what"
                            + " when where which who whose why would you your"));

    private static final Analysis FRENCH = new Analysis(
            "fr",
            List.of("elision", "lowercase", "frenchLightStem", "asciiFolding"),
            List.of("elision", "lowercase", "stem", "asciifolding"),
            "light_french",
            words(FrenchAnalyzer.getDefaultStopSet(), ""));

    private static final Analysis GERMAN = new Analysis(
            "de",
            List.of("lowercase", "germanNormalization", "germanLightStem", "asciiFolding"),
            List.of("lowercase", "german_normalization", "stem", "asciifolding"),
            "light_german",
            words(GermanAnalyzer.getDefaultStopSet(), ""));

    private static final Analysis SPANISH = new Analysis(
            "es",
            List.of("lowercase", "spanishLightStem", "asciiFolding"),
            List.of("lowercase", "stem", "asciifolding"),
            "light_spanish",
            words(SpanishAnalyzer.getDefaultStopSet(), ""));

    /** Welsh and all others: no rule is better than the rules of another language. */
    private static final Analysis PLAIN = new Analysis(
            "any", List.of("lowercase", "asciiFolding"), List.of("lowercase", "asciifolding"), "", Set.of());

    static Analysis of(Locale locale) {
        return Stream.of(ENGLISH, FRENCH, GERMAN, SPANISH)
                .filter(analysis -> analysis.language.equals(locale.getLanguage()))
                .findFirst()
                .orElse(PLAIN);
    }

    private static Set<String> words(CharArraySet some, String more) {
        Set<String> words = new HashSet<>(List.of(more.split(" ")));
        some.forEach(word -> words.add(new String((char[]) word)));
        return Set.copyOf(words);
    }

    /** Whether a word says so little that it need not be found, unless nothing else was asked for. */
    boolean passesOver(String word) {
        return passedOver.contains(word.toLowerCase(Locale.ROOT));
    }

    LuceneAnalysisConfigurer forLucene() {
        return context -> {
            var analyzer = context.analyzer(NAME).custom().tokenizer("standard");
            lucene.forEach(analyzer::tokenFilter);
        };
    }

    ElasticsearchAnalysisConfigurer forOpenSearch() {
        return context -> {
            context.analyzer(NAME).custom().tokenizer("standard").tokenFilters(openSearch.toArray(String[]::new));
            if (!stemmer.isEmpty()) {
                context.tokenFilter("stem").type("stemmer").param("language", stemmer);
            }
            if (openSearch.contains("possessive")) {
                context.tokenFilter("possessive").type("stemmer").param("language", "possessive_english");
            }
            if (openSearch.contains("elision")) {
                context.tokenFilter("elision")
                        .type("elision")
                        .param("articles_case", true)
                        .param(
                                "articles",
                                FrenchAnalyzer.DEFAULT_ARTICLES.stream()
                                        .map(article -> new String((char[]) article))
                                        .toArray(String[]::new));
            }
        };
    }
}
