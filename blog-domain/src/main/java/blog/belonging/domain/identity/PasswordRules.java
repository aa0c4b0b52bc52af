package blog.belonging.domain.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which passwords are taken: long ones that nobody guesses first. No rule about kinds of characters (NIST SP 800-63B, 3.1.1.2). */
final class PasswordRules {

    static final int SHORTEST = 12;

    /** Far above what anybody types; it only keeps somebody from sending a book. */
    static final int LONGEST = 1000;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int TELLING = 4;

    /** Words that passwords are made of first. What is put around one does not make it better. */
    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    /**
     * @param known of the person and the blog: e-mail address, names
     * @throws WeakPassword if it will not do
     */
    static void check(Password password, String... known) {
        if (password.length() < SHORTEST) {
            throw new WeakPassword(WeakPassword.Reason.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            throw new WeakPassword(WeakPassword.Reason.TOO_LONG);
        }
        String bare = bare(password.text());
        if (isCommon(password.text(), bare)) {
            throw new WeakPassword(WeakPassword.Reason.TOO_COMMON);
        }
        boolean personal = Stream.of(known)
                .flatMap(text -> Stream.of(text, text.replaceFirst("@.*$", "")))
                .map(PasswordRules::bare)
                .anyMatch(text -> text.length() >= TELLING && bare.contains(text));
        if (personal) {
            throw new WeakPassword(WeakPassword.Reason.TOO_PERSONAL);
        }
    }

    private static boolean isCommon(String text, String bare) {
        if (text.codePoints().distinct().count() < FEWEST_DIFFERENT || isRun(text)) {
            return true;
        }
        String letters = bare.replaceAll("\\P{L}", "");
        return COMMON.contains(bare) || isMadeOf(letters);
    }

    /** {@code abcdefghijkl}, {@code 123456789012}: each character is the one before it and one more, or one less. */
    private static boolean isRun(String text) {
        int steps = 0;
        for (int i = 1; i < text.length(); i++) {
            int step = Math.abs(text.charAt(i) - text.charAt(i - 1));
            steps += step <= 1 || step == 9 ? 1 : 0;
        }
        return steps >= text.length() - 2;
    }

    /** Nothing but a common word, or the same one several times. */
    private static boolean isMadeOf(String letters) {
        return COMMON.stream()
                .anyMatch(
                        word -> !letters.isEmpty() && letters.replace(word, "").length() < 2);
    }

    /** As guessers see it: in small letters, without what stands between, with the letters that digits stand for. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('3', 'e')
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> read() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("common-passwords.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PasswordRules::bare)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
