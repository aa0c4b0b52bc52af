package blog.belonging.domain.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the blog writes to somebody: plain text, perhaps the same in HTML. Whatever in it was typed by somebody else can add no header.
 *
 * @param purpose the feature and what it tells, {@code account.reset}: for lists and reports, not for the reader
 * @param html the same in HTML; empty if there is none
 * @param headers others than those that every letter has, {@code List-Unsubscribe}
 * @param once what there is only one letter of: a second one with the same key is not sent
 * @param goodUntil after which it tells nothing any more and is not sent
 */
public record Letter(
        MailAddress to,
        String purpose,
        String subject,
        String text,
        Optional<String> html,
        Optional<MailAddress> replyTo,
        Map<String, String> headers,
        Optional<String> once,
        Optional<Instant> goodUntil) {

    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_TEXT = 500_000;
    private static final int LONGEST_HEADER = 900;
    private static final int LONGEST_KEY = 200;
    private static final Pattern PURPOSE = Pattern.compile("[a-z.-]{1,50}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");

    /** Printable letters of ASCII. */
    private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e]*");

    /** What every letter has, and who writes it. */
    private static final Pattern OURS =
            Pattern.compile("(?i)from|to|cc|bcc|subject|date|sender|reply-to|message-id|received|return-path"
                    + "|auto-submitted|mime-version|content-.*|resent-.*");

    /** @throws NotALetter if it cannot be sent, or could be read as more than it is */
    public Letter {
        refuse(!PURPOSE.matcher(purpose).matches(), "No purpose: " + purpose);
        refuse(subject.isBlank() || subject.length() > LONGEST_SUBJECT || !subject.equals(line(subject)), "No subject");
        refuse(text.isBlank() || text.length() > LONGEST_TEXT, "No text");
        refuse(html.filter(h -> h.length() > LONGEST_TEXT).isPresent(), "Too long");
        refuse(once.filter(key -> key.isBlank() || key.length() > LONGEST_KEY).isPresent(), "No key");
        headers.forEach((name, value) -> {
            refuse(!HEADER.matcher(name).matches() || OURS.matcher(name).matches(), "No header for a letter: " + name);
            refuse(value.length() > LONGEST_HEADER || !VALUE.matcher(value).matches(), "No value for " + name);
        });
        headers = Map.copyOf(headers);
    }

    public static Letter to(MailAddress to, String purpose, String subject, String text) {
        return new Letter(
                to,
                purpose,
                subject,
                text,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Makes a subject of what somebody wrote: one line, without what cannot be seen, not too long. */
    public static String line(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT / 2
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT / 2 - 1)) + "…";
    }

    public Letter withHtml(String sameInHtml) {
        return new Letter(to, purpose, subject, text, Optional.of(sameInHtml), replyTo, headers, once, goodUntil);
    }

    public Letter answeredTo(MailAddress address) {
        return new Letter(to, purpose, subject, text, html, Optional.of(address), headers, once, goodUntil);
    }

    public Letter withHeader(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Letter(to, purpose, subject, text, html, replyTo, more, once, goodUntil);
    }

    public Letter once(String key) {
        return new Letter(to, purpose, subject, text, html, replyTo, headers, Optional.of(key), goodUntil);
    }

    public Letter goodUntil(Instant end) {
        return new Letter(to, purpose, subject, text, html, replyTo, headers, once, Optional.of(end));
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new NotALetter(why);
        }
    }
}
