package blog.belonging.domain.identity;

import java.text.Normalizer;

/**
 * A password as it was typed, in the one form that different keyboards agree on (NFKC, as NIST SP 800-63B asks). Nothing of it is cut
 * off or trimmed.
 */
public record Password(String text) {

    public Password {
        text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** In characters as people count them. */
    int length() {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return "a password";
    }
}
