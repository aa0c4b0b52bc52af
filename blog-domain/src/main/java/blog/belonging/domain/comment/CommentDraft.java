package blog.belonging.domain.comment;

import blog.belonging.domain.comment.CommentRefused.Problem;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a reader has typed into the form.
 *
 * @param parent of the comment that is answered
 * @param email never shown
 * @param website may be empty
 */
public record CommentDraft(
        long entryId, Optional<Long> parent, String name, String email, String website, String text) {

    /** WordPress's limits, in characters where it counts bytes. */
    public static final int LONGEST_NAME = 245;

    public static final int LONGEST_EMAIL = 100;
    public static final int LONGEST_WEBSITE = 200;
    public static final int LONGEST_TEXT = 65_525;

    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>\"(),:;\\\\\\[\\]\\p{Cntrl}\\p{Cf}]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    private static final Pattern WEBSITE = Pattern.compile(
            "https?://(?:[\\p{L}\\p{N}-]{1,63}\\.){1,10}[\\p{L}\\p{N}-]{2,63}(?::\\d{1,5})?(?:[/?#][^\\s<>\"\\p{Cntrl}]*)?",
            Pattern.CASE_INSENSITIVE);

    /** What nobody sees and nobody types, but for the joiners that some scripts are written with. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\n\\t\\u200c\\u200d]]");

    /** @param asksForWebsite whether commenters may name one */
    CommentDraft tidied(boolean asksForWebsite) {
        String address = website.strip();
        String full = address.isEmpty() || address.contains("://") ? address : "https://" + address;
        return new CommentDraft(
                entryId,
                parent,
                oneLine(name),
                oneLine(email),
                asksForWebsite ? full : "",
                UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                        .replaceAll("")
                        .strip());
    }

    private static String oneLine(String typed) {
        return UNSEEN.matcher(typed.replaceAll("\\s+", " ")).replaceAll("").strip();
    }

    /** What is wrong with it, whatever it stands under. */
    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        problems.addAll(textProblems());
        if (name.isEmpty()) {
            problems.add(Problem.NO_NAME);
        } else if (name.length() > LONGEST_NAME) {
            problems.add(Problem.NAME_TOO_LONG);
        }
        if (email.isEmpty()) {
            problems.add(Problem.NO_EMAIL);
        } else if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            problems.add(Problem.NOT_AN_EMAIL);
        }
        if (!website.isEmpty()
                && (website.length() > LONGEST_WEBSITE
                        || !WEBSITE.matcher(website).matches())) {
            problems.add(Problem.NOT_A_WEBSITE);
        }
        return problems;
    }

    Set<Problem> textProblems() {
        if (text.isEmpty()) {
            return Set.of(Problem.NO_TEXT);
        }
        return text.length() > LONGEST_TEXT ? Set.of(Problem.TEXT_TOO_LONG) : Set.of();
    }
}
