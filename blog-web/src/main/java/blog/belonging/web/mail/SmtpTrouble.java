package blog.belonging.web.mail;

import blog.belonging.domain.mail.Delivery;
import blog.belonging.domain.mail.Trouble;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Finds out of what Jakarta Mail throws what the server meant. */
final class SmtpTrouble {

    /** A reply code at the beginning of what the server said (RFC 5321, 4.2). */
    private static final Pattern REPLY = Pattern.compile("^\\s*([45])\\d\\d[ -]");

    private SmtpTrouble() {}

    /** Nothing of it is the letter's fault, so nothing is final. */
    static Delivery whileConnecting(MessagingException thrown) {
        List<Throwable> all = all(thrown);
        Optional<String> reply = reply(all);
        Trouble trouble = Trouble.UNREACHABLE;
        if (thrown instanceof AuthenticationFailedException
                && !reply.filter(r -> r.strip().startsWith("4")).isPresent()) {
            trouble = Trouble.NOT_LET_IN;
        } else if (all.stream().anyMatch(SSLException.class::isInstance)
                || said(all).contains("STARTTLS")) {
            trouble = Trouble.NOT_SAFE;
        }
        return Delivery.failed(trouble, reply.orElseGet(() -> said(all)));
    }

    static Delivery whileSending(MessagingException thrown) {
        List<Throwable> all = all(thrown);
        Optional<String> reply = reply(all);
        if (reply.isPresent()) {
            boolean never = reply.get().strip().startsWith("5");
            return Delivery.failed(never ? Trouble.REFUSED : Trouble.PUT_OFF, reply.get());
        }
        boolean lost = all.stream().anyMatch(IOException.class::isInstance)
                || said(all).contains("Could not connect");
        return Delivery.failed(lost ? Trouble.UNREACHABLE : Trouble.OTHER, said(all));
    }

    /** Of everything that was said, the last is the most exact. */
    private static Optional<String> reply(List<Throwable> all) {
        Optional<String> found = Optional.empty();
        for (Throwable one : all) {
            String message = one.getMessage() == null ? "" : one.getMessage();
            Matcher matcher = REPLY.matcher(message);
            found = matcher.find() ? Optional.of(message.strip()) : found;
        }
        return found;
    }

    /** What people can do something with: the beginning, and the innermost cause. */
    private static String said(List<Throwable> all) {
        String first = words(all.get(0));
        String last = words(all.get(all.size() - 1));
        return first.equals(last) ? first : first + " (" + last + ")";
    }

    private static String words(Throwable thrown) {
        String message = thrown.getMessage() == null ? "" : thrown.getMessage().strip();
        return message.isEmpty() ? thrown.getClass().getSimpleName() : message;
    }

    /** Jakarta Mail chains what went wrong in two ways. */
    private static List<Throwable> all(MessagingException thrown) {
        List<Throwable> all = new ArrayList<>();
        Throwable next = thrown;
        while (next != null && !all.contains(next)) {
            all.add(next);
            next = next instanceof MessagingException mail && mail.getNextException() != null
                    ? mail.getNextException()
                    : next.getCause();
        }
        return all;
    }
}
