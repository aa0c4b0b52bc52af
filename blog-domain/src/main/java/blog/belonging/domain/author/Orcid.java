package blog.belonging.domain.author;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an ORCID iD, also within its address, and checks its last digit (ISO 7064, MOD 11-2), as orcid.org asks. */
public final class Orcid {

    private static final Pattern SHAPE =
            Pattern.compile("(?:(?:https?://)?(?:www\\.)?orcid\\.org/)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx])/?");

    private Orcid() {}

    /** @return like {@code 0000-0002-1825-0097}; empty if the text is none */
    public static Optional<String> in(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(matcher.group(1).toUpperCase(java.util.Locale.ROOT))
                        .filter(Orcid::isChecked)
                : Optional.empty();
    }

    private static boolean isChecked(String orcid) {
        String digits = orcid.replace("-", "");
        int total = 0;
        for (char digit : digits.substring(0, 15).toCharArray()) {
            total = (total + (digit - '0')) * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
    }
}
