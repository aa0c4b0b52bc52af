package blog.belonging.domain.shared;

import java.util.Arrays;

/**
 * From where a form was sent.
 *
 * @param address of the internet; may be empty
 * @param agent what the browser calls itself; may be empty
 */
public record Sender(String address, String agent) {

    private static final int LONGEST = 250;

    public Sender {
        address = cut(address);
        agent = cut(agent);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** What somebody cannot change as easily as an address: the first 24 bits of IPv4, the first 48 of IPv6. */
    public String network() {
        boolean sixth = address.indexOf(':') >= 0;
        String[] parts = address.split(sixth ? ":" : "\\.", -1);
        return parts.length < 4
                ? address
                : String.join(sixth ? ":" : ".", Arrays.asList(parts).subList(0, 3));
    }
}
