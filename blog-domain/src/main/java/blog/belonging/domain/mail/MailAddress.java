package blog.belonging.domain.mail;

import java.net.IDN;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Where a letter goes, or an answer to it: {@code name@example.org}. One address, without a name, and nothing that could begin another header. */
public record MailAddress(String text) {

    /** RFC 5321, 4.5.3.1.3. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s\\p{Cntrl}\\p{Cf}@<>\"(),:;\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    /** @throws NotALetter if it cannot be one */
    public MailAddress {
        // Looked at first: a long text costs nothing more.
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw new NotALetter("Not an e-mail address like name@example.org");
        }
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        onTheWire(text);
    }

    /** With the host in the letters that the internet knows (RFC 5891): {@code name@xn--bcher-kva.example}. */
    public String onTheWire() {
        return onTheWire(text);
    }

    private static String onTheWire(String text) {
        try {
            return text.substring(0, text.indexOf('@') + 1) + IDN.toASCII(host(text));
        } catch (IllegalArgumentException noHost) {
            throw new NotALetter("Not an e-mail address like name@example.org");
        }
    }

    private static String host(String text) {
        return text.substring(text.indexOf('@') + 1);
    }

    /** Of the internet, as it goes over the wire. */
    public String host() {
        return host(onTheWire());
    }
}
