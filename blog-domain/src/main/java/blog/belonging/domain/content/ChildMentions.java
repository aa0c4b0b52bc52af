package blog.belonging.domain.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a given name together with an age, a class or a word for a child. It finds words, not truths: people decide. */
public final class ChildMentions {

    private static final String NAME =
            "(?!(?:Children|Child|Pupils?|Students?|Boys?|Girls?|Teachers?|Parents?|Staff|Learners?|Everybody|Everyone|Nobody|Somebody|The|This|That|These|Those|They|There|When|What|Who|He|She|It|We|I|In|On|At|As|And|But|So|If|One|Some|Many|Most|Each|Every|All|No|Not|Year|Key|Class|Stage|Reception|School|Primary|Secondary|English|Maths|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December)\\b)"
                    + "\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,20}";

    private static final String CHILD =
            "(?:pupil|student|child|boy|girl|son|daughter|learner|youngster|teenager|kid|classmate|pre-?schooler|toddler)";

    private static final String CLASS =
            "(?:[Yy]ear|[Yy]r\\.?|[Cc]lass|[Kk]ey [Ss]tage|KS|[Gg]rade)\\s?(?:1[0-3]|[1-9])[A-Za-z]?|[Rr]eception|[Nn]ursery";

    private static final List<Pattern> MENTIONS = List.of(
            Pattern.compile("\\b" + CHILD + "s?(?:,|\\s+(?:called|named|we(?:'|’)ll call|I(?:'|’)ll call))?\\s+(" + NAME
                    + ")\\b"),
            Pattern.compile(
                    "\\b(" + NAME + ")(?:\\s+" + NAME
                            + ")?\\s*[,(]\\s*(?:aged?\\s+)?(?:[2-9]|1[0-8])(?:[-\\s]years?[-\\s]old)?\\s*[,)](?!\\s*(?:e?\\d|pp?\\.|no\\b|\\())"),
            Pattern.compile("\\b(" + NAME + ")(?:\\s+" + NAME
                    + ")?,?\\s+(?:who\\s+(?:is|was)\\s+)?(?:in|from|of)\\s+(?:" + CLASS + ")"),
            Pattern.compile("\\b(?:[2-9]|1[0-8])[-\\s]years?[-\\s]old\\s+(?:" + CHILD + "\\s+)?(" + NAME + ")\\b"),
            Pattern.compile("\\b(?:" + CLASS + ")(?:'s|’s)?\\s+(?:" + CHILD + "\\s+)?(" + NAME + ")\\b"));

    private ChildMentions() {}

    /**
     * One of them.
     *
     * @param begin in UTF-16 units
     * @param end behind the last
     */
    public record Mention(String name, int begin, int end) {}

    public static List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        for (Pattern pattern : MENTIONS) {
            Matcher child = pattern.matcher(text);
            while (child.find()) {
                found.add(new Mention(child.group(1), child.start(), child.end()));
            }
        }
        return found;
    }
}
