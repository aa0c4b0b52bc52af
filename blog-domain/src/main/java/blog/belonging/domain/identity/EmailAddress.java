package blog.belonging.domain.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address that somebody signs in with. In small letters: nobody remembers which ones they used. */
public record EmailAddress(String text) {

    /** RFC 5321, 4.5.3.1.3. */
    private static final int LONGEST = 254;

    /** As little as has to be true. Whether mail arrives there is found out by sending some. */
    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s\\p{Cntrl}\\p{Cf}@<>\"(),:;\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    /** @throws NotAnEmailAddress if it cannot be one */
    public EmailAddress {
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw new NotAnEmailAddress();
        }
    }

    /** So that a log can tell addresses apart without having them: {@code r…@example.org}. */
    public static String masked(String email) {
        int at = email.lastIndexOf('@');
        return at <= 0 ? "…" : email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(at);
    }

    /** What stands before the @. */
    String name() {
        return text.substring(0, text.indexOf('@'));
    }
}
