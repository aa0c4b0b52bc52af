package blog.belonging.domain.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like the name of a person. It goes by capital letters and titles, knows no names, and errs on the side of finding too much. */
final class People {

    private static final String CAPITAL = "\\p{Lu}(?:[’']\\p{Lu})?\\p{Ll}[\\p{L}’'-]*";

    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dr|Prof(?:essor)?|Head ?[Tt]eacher|Head|Coach|Father|Sister|Reverend|Rev)\\.?\\s+(?:\\p{Lu}\\b\\.?|"
                    + CAPITAL + ")(?:\\s+" + CAPITAL + ")?");

    private static final Pattern CAPITALISED = Pattern.compile("\\b" + CAPITAL + "(?:\\s+" + CAPITAL + ")*");

    /** Begins a sentence, so that the capital says nothing. */
    private static final Pattern BEGIN = Pattern.compile("(?:^|[.!?…:]\\s*[\"”’)]*\\s*|\\R\\s*|[\"“‘(]\\s*)$");

    /** What has a capital and is no person, in words that come up under posts about schools. */
    private static final Set<String> OTHERS = Set.copyOf(List.of(
            ("i i'm i’m i've i’ve i'd i’d i'll i’ll the a an this that these those it he she they we you my our your his her their and but or so if "
                            + "when what who why how where which there here yes no not thank thanks dear hello hi great good well in on at as to for of "
                            + "from with by is are was were be been do does did has have had can could should would will may might must please sorry "
                            + "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
                            + "october november december easter christmas ramadan eid diwali english maths mathematics science history geography "
                            + "french german spanish latin welsh irish scottish british european american music art drama computing "
                            + "ofsted estyn send senco sen dfe government labour conservative tory tories liberal england wales scotland ireland britain london "
                            + "uk europe america school academy college university primary secondary nursery reception year key stage class "
                            + "head headteacher teacher teachers teaching education inclusion exclusion behaviour belonging attendance pupils pupil parents "
                            + "parent children child staff governors trust council twitter facebook instagram google microsoft wikipedia internet "
                            + "god bible quran christian muslim jewish hindu sikh covid pandemic mum dad mummy daddy grandma grandad nan sir miss maslow "
                            + "piaget vygotsky bowlby dewey hattie dweck")
                    .split(" ")));

    private People() {}

    /** @return begin and end of each, in order */
    static List<int[]> in(String text) {
        List<int[]> names = new ArrayList<>();
        Matcher titled = TITLED.matcher(text);
        while (titled.find()) {
            names.add(new int[] {titled.start(), titled.end()});
        }
        Matcher capitalised = CAPITALISED.matcher(text);
        while (capitalised.find()) {
            int begin = withoutOthers(text, capitalised.start(), capitalised.end());
            int end = capitalised.end();
            boolean inside = names.stream().anyMatch(name -> name[0] <= begin && end <= name[1]);
            if (begin < end && !inside && !isOnlyBegin(text, begin, end)) {
                names.add(new int[] {begin, end});
            }
        }
        names.sort((one, other) -> one[0] - other[0]);
        return names;
    }

    /** @return behind the words at the beginning that are no names */
    private static int withoutOthers(String text, int begin, int end) {
        int at = begin;
        while (at < end) {
            int word = at;
            while (word < end && !Character.isWhitespace(text.charAt(word))) {
                word++;
            }
            if (!OTHERS.contains(
                    text.substring(at, word).toLowerCase(Locale.ROOT).replaceAll("['’]s$", ""))) {
                return at;
            }
            at = word;
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return end;
    }

    /** One capitalised word at the beginning of a sentence is any word; two, or one that goes on in the genitive, are a name. */
    private static boolean isOnlyBegin(String text, int begin, int end) {
        String word = text.substring(begin, end);
        boolean one = !word.matches("(?s).*\\s.*") && !word.matches(".*['’]s");
        return one
                && BEGIN.matcher(text.substring(Math.max(0, begin - 5), begin)).find()
                && !isFollowedByDeed(text, end);
    }

    /** "Oliver is", "Oliver hit": what begins a sentence and does something is somebody. */
    private static boolean isFollowedByDeed(String text, int end) {
        return DEED.matcher(text.substring(end, Math.min(text.length(), end + 20)))
                .find();
    }

    private static final Pattern DEED = Pattern.compile(
            "^\\s+(?:is|was|has|had|hit|hits|bullied|bullies|bullying|kicked|punched|slapped|pushed|said|told|called|calls|always|never|lied|stole|did|does|got|gets|who|and I|in (?:Year|year|class|Class))\\b");
}
