package blog.belonging.domain.identity;

/**
 * From where somebody uses the console.
 *
 * @param address of the internet; empty for the server itself
 * @param browser in words: {@code Firefox on Windows}
 */
public record Device(String address, String browser) {

    /** Nobody came from anywhere: a setting told it to. */
    public static final Device SERVER = new Device("", "");

    /** What an attacker would have to change: a whole network of IPv6, since each home has one. */
    String network() {
        String[] parts = address.split(":", -1);
        return parts.length < 5
                ? address
                : String.join(":", java.util.Arrays.asList(parts).subList(0, 4));
    }
}
