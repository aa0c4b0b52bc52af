package blog.belonging.domain.comment;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How somebody could be reached or found: nothing to have under a blog about children, whoever's it is. */
final class ContactCheck implements CommentCheck {

    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}0-9._%+-]{1,64}(?:@|\\s?[(\\[]\\s?at\\s?[)\\]]\\s?)[\\p{L}0-9-]{1,63}(?:\\.[\\p{L}0-9-]{1,63}){1,5}");

    /** Royal Mail's shapes of a postcode, with or without the space. */
    private static final Pattern POSTCODE = Pattern.compile(
            "\\b(?:GIR ?0AA|(?:[A-PR-UWYZ][0-9][0-9A-HJKPSTUW]?|[A-PR-UWYZ][A-HK-Y][0-9][0-9ABEHMNPRVWXY]?) ?[0-9][ABD-HJLNP-UW-Z]{2})\\b");

    private static final Pattern HANDLE = Pattern.compile(
            "(?<![\\p{L}0-9._@/])@[A-Za-z][A-Za-z0-9_.]{2,29}(?![\\p{L}0-9@])"
                    + "|\\b(?:instagram|insta|snapchat|snap|tiktok|discord|whatsapp|facebook|roblox)(?:\\s+(?:is|name|handle|user(?:name)?))*\\s*[:=-]\\s*@?[A-Za-z0-9_.#-]{3,30}",
            Pattern.CASE_INSENSITIVE);

    private static final String HERE = "GB";
    private static final int FEWEST_DIGITS = 9;
    private static final long MOST_TRIES = 10_000;

    @Override
    public List<CommentFinding> look(Candidate candidate) {
        String text = candidate.text();
        List<CommentFinding> found = new ArrayList<>();
        all(EMAIL, text, CommentFinding.Kind.EMAIL_ADDRESS, found);
        all(POSTCODE, text, CommentFinding.Kind.POSTCODE, found);
        all(HANDLE, text, CommentFinding.Kind.SOCIAL_HANDLE, found);
        for (PhoneNumberMatch number :
                PhoneNumberUtil.getInstance().findNumbers(text, HERE, PhoneNumberUtil.Leniency.POSSIBLE, MOST_TRIES)) {
            // A year and a page are no telephone number, whatever the number of their digits.
            if (number.rawString().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS) {
                found.add(CommentFinding.at(CommentFinding.Kind.PHONE_NUMBER, number.start(), number.end()));
            }
        }
        return found;
    }

    private static void all(Pattern pattern, String text, CommentFinding.Kind kind, List<CommentFinding> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(CommentFinding.at(kind, matcher.start(), matcher.end()));
        }
    }
}
