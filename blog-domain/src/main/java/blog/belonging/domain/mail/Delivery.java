package blog.belonging.domain.mail;

import java.util.Optional;

/**
 * What came of trying to deliver a letter.
 *
 * @param trouble empty if the server has taken it
 * @param answer the server's own words, or what the network says
 */
public record Delivery(Optional<Trouble> trouble, String answer) {

    public static Delivery taken() {
        return new Delivery(Optional.empty(), "");
    }

    public static Delivery failed(Trouble trouble, String answer) {
        return new Delivery(Optional.of(trouble), answer);
    }
}
