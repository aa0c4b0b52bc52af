package blog.belonging.domain.search;

import java.util.List;
import java.util.stream.Collectors;

/** Plain text in pieces, of which some are what was looked for. It holds no HTML: whoever shows it escapes each piece. */
public record MarkedText(List<Piece> pieces) {

    /** Some words. */
    public record Piece(String text, boolean marked) {}

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    public static MarkedText plain(String text) {
        return new MarkedText(text.isEmpty() ? List.of() : List.of(new Piece(text, false)));
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    public boolean hasMarks() {
        return pieces.stream().anyMatch(Piece::marked);
    }
}
