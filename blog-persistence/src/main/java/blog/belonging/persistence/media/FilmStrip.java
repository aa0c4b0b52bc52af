package blog.belonging.persistence.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * Takes out of an MP4 where it was made and with which telephone. The boxes that say so are declared free space and emptied, where they
 * stand: nothing moves, so that nothing that refers to a place in the file is wrong (ISO 14496-12).
 */
final class FilmStrip {

    private static final Set<String> TOLD = Set.of("udta", "meta", "uuid");
    private static final Set<String> OPENED = Set.of("moov", "trak");

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int BUFFER = 1 << 16;

    private final RandomAccessFile film;

    private FilmStrip(RandomAccessFile film) {
        this.film = film;
    }

    static void empty(Path file) throws IOException {
        try (RandomAccessFile film = new RandomAccessFile(file.toFile(), "rw")) {
            new FilmStrip(film).boxes(0, film.length());
        }
    }

    private void boxes(long from, long end) throws IOException {
        long at = from;
        while (at + HEAD <= end) {
            film.seek(at);
            long size = Integer.toUnsignedLong(film.readInt());
            byte[] letters = new byte[4];
            film.readFully(letters);
            String type = new String(letters, StandardCharsets.ISO_8859_1);
            int head = HEAD;
            if (size == 1 && at + LONG_HEAD <= end) {
                size = film.readLong();
                head = LONG_HEAD;
            } else if (size == 0) {
                size = end - at;
            }
            if (size < head || size > end - at) {
                // Damaged, or cut off: players take what there is.
                return;
            }
            if (TOLD.contains(type)) {
                free(at, head, size);
            } else if (OPENED.contains(type)) {
                boxes(at + head, at + size);
            }
            at += size;
        }
    }

    private void free(long at, int head, long size) throws IOException {
        film.seek(at + 4);
        film.writeBytes("free");
        film.seek(at + head);
        byte[] nothing = new byte[BUFFER];
        for (long left = size - head; left > 0; left -= BUFFER) {
            film.write(nothing, 0, (int) Math.min(left, BUFFER));
        }
    }
}
