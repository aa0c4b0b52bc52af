package blog.belonging.persistence.search;

import blog.belonging.domain.search.SearchFilter;
import blog.belonging.domain.search.SearchWords;
import blog.belonging.domain.search.SearchWords.Term;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;

/** A reader's words as the index understands them. Words are only ever values, so nothing in them can be a command. */
final class Question {

    private static final float TITLE = 6;
    private static final float NAMES = 4;
    private static final float TEXT = 1.5f;
    private static final float COMMENTS = .5f;

    /** A word as it was written counts so much more than one that is spelt alike. */
    private static final float EXACT = 8;

    /** Looking for similar words costs most; more mistakes than this nobody makes. */
    private static final int MOST_SIMILAR = 6;

    private final TypedSearchPredicateFactory<?> factory;
    private final List<Term> terms;
    private final SearchFilter filter;

    Question(TypedSearchPredicateFactory<?> factory, Analysis analysis, SearchWords words, SearchFilter filter) {
        this.factory = factory;
        this.terms = weighty(words.terms(), analysis);
        this.filter = filter;
    }

    /** Words that say little, and signs, are passed over unless there is nothing else. */
    private static List<Term> weighty(List<Term> terms, Analysis analysis) {
        List<Term> weighty = terms.stream()
                .filter(term -> term.exact()
                        || (!analysis.passesOver(term.text())
                                && term.text().codePoints().anyMatch(Character::isLetterOrDigit)))
                .toList();
        return weighty.isEmpty() ? terms : weighty;
    }

    /** @param similar whether words that are spelt alike will do */
    PredicateFinalStep asked(boolean similar) {
        return similar ? similar() : exact();
    }

    /** All words, as they stand. */
    PredicateFinalStep exact() {
        BooleanPredicateClausesStep<?, ?> all = filtered();
        terms.forEach(term -> all.must(as(term)));
        inOrder(all);
        return all;
    }

    /** Most words, or words that are spelt alike; phrases as they stand. */
    private PredicateFinalStep similar() {
        BooleanPredicateClausesStep<?, ?> all = filtered();
        terms.stream().filter(Term::isPhrase).forEach(term -> all.must(as(term)));
        List<Term> words = terms.stream().filter(term -> !term.isPhrase()).toList();
        if (!words.isEmpty()) {
            BooleanPredicateClausesStep<?, ?> most = factory.bool();
            int similar = 0;
            for (Term word : words) {
                most.should(similar++ < MOST_SIMILAR ? alike(word) : as(word));
            }
            // All of one to three words, three of four, six of eight.
            most.minimumShouldMatchNumber(words.size() - words.size() / 4);
            all.must(most);
        }
        inOrder(all);
        return all;
    }

    private BooleanPredicateClausesStep<?, ?> filtered() {
        BooleanPredicateClausesStep<?, ?> all = factory.bool();
        filter.category()
                .ifPresent(id -> all.filter(factory.match().field("categories").matching(id)));
        filter.author()
                .ifPresent(slug -> all.filter(factory.match().field("authors").matching(slug.text())));
        filter.year().ifPresent(year -> all.filter(factory.match().field("year").matching(year)));
        return all;
    }

    /** What has the words side by side comes before what has them anywhere. */
    private void inOrder(BooleanPredicateClausesStep<?, ?> all) {
        if (terms.size() > 1) {
            String text = terms.stream().map(Term::text).collect(Collectors.joining(" "));
            all.should(factory.phrase()
                    .field("title")
                    .boost(TITLE)
                    .field("text")
                    .boost(TEXT)
                    .matching(text)
                    .slop(2));
        }
    }

    private PredicateFinalStep as(Term term) {
        return term.isPhrase()
                ? factory.phrase()
                        .field("title")
                        .boost(TITLE)
                        .field("names")
                        .boost(NAMES)
                        .fields("text", "further")
                        .boost(TEXT)
                        .field("comments")
                        .boost(COMMENTS)
                        .matching(term.text())
                : factory.match()
                        .field("title")
                        .boost(TITLE)
                        .field("names")
                        .boost(NAMES)
                        .fields("text", "further")
                        .boost(TEXT)
                        .field("comments")
                        .boost(COMMENTS)
                        .matching(term.text());
    }

    private PredicateFinalStep alike(Term word) {
        int mistakes = LikeWords.mistakes(word.text());
        if (mistakes == 0) {
            return as(word);
        }
        return factory.bool()
                .should(factory.bool().must(as(word)).boost(EXACT))
                .should(factory.match()
                        .field("title")
                        .boost(TITLE)
                        .field("names")
                        .boost(NAMES)
                        .fields("text", "further")
                        .boost(TEXT)
                        .matching(word.text())
                        .fuzzy(mistakes, 1));
    }
}
