package blog.belonging.persistence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The position of an index of this node's own, in a file beside it. */
final class PositionFile implements IndexPosition {

    private final Path file;

    PositionFile(Path file) {
        this.file = file;
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public Optional<Instant> read(String madeFor) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() == 2 && lines.get(0).equals(madeFor)
                    ? Optional.of(Instant.ofEpochMilli(Long.parseLong(lines.get(1))))
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void write(String madeFor, Instant upTo) {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(next, madeFor + "\n" + upTo.toEpochMilli() + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
