package blog.belonging.domain.privacy;

import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.NotAnEmailAddress;
import blog.belonging.domain.privacy.RequestRefused.Problem;
import java.util.EnumSet;
import java.util.Set;

/**
 * A request or complaint as somebody types it.
 *
 * @param contact an e-mail address; for a complaint, however they want to be reached
 * @param about may be empty unless it is a complaint
 */
public record RequestDraft(PrivacyRequest.Kind kind, String name, String contact, String about) {

    private static final int LONGEST = 10_000;

    /** Without what cannot be seen; nothing that was meant is lost, for what is too long is refused. */
    RequestDraft tidied() {
        String reached = Line.of(contact);
        return new RequestDraft(
                kind, Line.of(name), isAddress(reached) ? address(reached) : reached, Line.several(about, LONGEST));
    }

    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        boolean complaint = kind == PrivacyRequest.Kind.COMPLAINT;
        if (complaint && Line.of(name).isEmpty()) {
            problems.add(Problem.NO_NAME);
        }
        if (Line.of(contact).isEmpty()) {
            problems.add(complaint ? Problem.NO_CONTACT : Problem.NO_EMAIL);
        } else if (!complaint && !isAddress(contact)) {
            problems.add(Problem.NOT_AN_EMAIL);
        }
        if (complaint && about.isBlank()) {
            problems.add(Problem.NO_TEXT);
        }
        if (about.length() > LONGEST) {
            problems.add(Problem.TEXT_TOO_LONG);
        }
        return problems;
    }

    private static boolean isAddress(String text) {
        try {
            new EmailAddress(text);
            return true;
        } catch (NotAnEmailAddress other) {
            return false;
        }
    }

    private static String address(String text) {
        return new EmailAddress(text).text();
    }
}
