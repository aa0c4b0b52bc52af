package blog.belonging.domain.comment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a comment is in the language of the blog, told by the small words that no sentence does without; every blog in Wales may be answered in English and the other way
 * round. Of languages that it does not know it only tells another script.
 */
final class LanguageCheck implements CommentCheck {

    /** Fewer words may be a name, a title or a cheer. */
    private static final int FEWEST_WORDS = 10;

    private static final double SHARE = 0.08;
    private static final double LATIN = 0.6;

    private static final Set<String> ENGLISH =
            words("the a an and or but of to in on at for with from by is are was were be been it its this that"
                    + " these those i you he she we they my your our their me him us them not no so if as do does did have has had will would can"
                    + " could there what when who how all more about");

    private static final Set<String> WELSH = words(
            "y yr yn a ac ar o i am at gan gyda mae oedd yw ydy wedi bod fod fy dy ei ein eich eu hi ef fe nhw"
                    + " chi ni ti mi nid dim na neu ond os pan sydd sy sut beth pwy lle hyn hon hwn rhai mwy hefyd fel er mwyn cael");

    private static final Map<String, Set<String>> KNOWN = Map.of("en", ENGLISH, "cy", WELSH);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }

    @Override
    public List<CommentFinding> look(Candidate candidate) {
        int all = 0;
        int small = 0;
        int latin = 0;
        Matcher matcher = WORD.matcher(candidate.text().replaceAll("(?:https?://|www\\.)\\S+", " "));
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            all++;
            small += ENGLISH.contains(word) || WELSH.contains(word) ? 1 : 0;
            latin += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
        }
        // What has no spaces between its words is one word here: then its letters are what counts.
        boolean enough = all >= FEWEST_WORDS || latin < all && candidate.text().length() >= 20;
        boolean known = KNOWN.containsKey(candidate.language().getLanguage());
        boolean foreign = latin < LATIN * all || known && small < SHARE * all;
        return enough && foreign ? List.of(CommentFinding.of(CommentFinding.Kind.OTHER_LANGUAGE, "")) : List.of();
    }
}
