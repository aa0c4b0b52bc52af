package blog.belonging.persistence.media;

import blog.belonging.domain.media.MediaConfig;
import blog.belonging.domain.media.MediaIntake;
import blog.belonging.domain.media.PreparedFile;
import blog.belonging.domain.media.UploadRefused;
import blog.belonging.domain.media.UploadRefused.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Works on files in a folder of their own that nobody can ask for, on the disk that they stay on. */
@ApplicationScoped
class DiskMediaIntake implements MediaIntake {

    private static final int BUFFER = 1 << 16;

    /** Nearly nothing is lost, for pictures that have to be turned or are for print. */
    private static final float QUALITY = 0.92f;

    /** Of larger pictures only every other pixel is read: what is made of them is smaller yet, and memory is short. */
    private static final long READ_WHOLE = 25_000_000;

    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final int LONGEST_WAIT = 120;

    @Inject
    DiskMediaFiles files;

    @Inject
    MediaConfig config;

    @Inject
    Clock clock;

    /** The pixels of one picture at a time. */
    private final Semaphore desk = new Semaphore(1, true);

    @Override
    public PreparedFile prepare(InputStream bytes) throws IOException {
        Path unfinished = files.unfinishedFolder();
        removeForgotten(unfinished);
        Path folder = Files.createTempDirectory(unfinished, "upload-");
        boolean done = false;
        try {
            Path brought = folder.resolve("brought");
            take(bytes, brought);
            FileType type = FileType.of(brought);
            if (type.mimeType().equals("video/mp4")) {
                FilmStrip.empty(brought);
            }
            PreparedFile prepared = type.isPicture()
                    ? picture(folder, brought, type)
                    : new PreparedFile(folder, brought, type.extension(), 0, 0, List.of());
            sync(prepared.file());
            done = true;
            return prepared;
        } finally {
            if (!done) {
                removeAll(folder);
            }
        }
    }

    private void take(InputStream bytes, Path file) throws IOException {
        long most = config.maxSize();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new UploadRefused(Reason.TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new UploadRefused(Reason.EMPTY);
        }
    }

    private PreparedFile picture(Path folder, Path brought, FileType type) throws IOException {
        Path stripped = folder.resolve("stripped." + type.extension());
        try {
            Strip.Found found = Strip.copy(type.mimeType(), brought, stripped);
            Files.delete(brought);
            try (PictureReader reader = PictureReader.of(stripped)) {
                long pixels = (long) reader.width() * reader.height();
                if (pixels > config.maxPixels()) {
                    throw new UploadRefused(Reason.TOO_MANY_PIXELS);
                }
                return alone(() -> picture(folder, stripped, type, found, reader));
            }
        } catch (IOException damaged) {
            throw refused(damaged, stripped);
        }
    }

    /** A disk that is full is no fault of the picture. */
    private static RuntimeException refused(IOException damaged, Path stripped) throws IOException {
        if (Files.getFileStore(stripped.getParent()).getUsableSpace() < BUFFER) {
            throw damaged;
        }
        return new UploadRefused(Reason.DAMAGED);
    }

    /** Work on pixels. */
    private interface Work {
        PreparedFile done() throws IOException;
    }

    private PreparedFile alone(Work work) throws IOException {
        boolean mine = false;
        try {
            mine = desk.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS);
            if (!mine) {
                throw new UploadRefused(Reason.BUSY);
            }
            return work.done();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UploadRefused(Reason.BUSY);
        } finally {
            if (mine) {
                desk.release();
            }
        }
    }

    private static PreparedFile picture(
            Path folder, Path stripped, FileType type, Strip.Found found, PictureReader reader) throws IOException {
        int every = (long) reader.width() * reader.height() > READ_WHOLE ? 2 : 1;
        BufferedImage pixels = reader.read(every);
        int width = reader.width();
        int height = reader.height();
        Path file = stripped;
        if (!found.isUpright() || found.isForPrint()) {
            pixels = PictureCopies.turned(pixels, found.orientation());
            width = pixels.getWidth();
            height = pixels.getHeight();
            file = folder.resolve("turned." + type.extension());
            PictureCopies.write(pixels, type.extension(), QUALITY, file);
        }
        String extension = type.extension().equals("jpg")
                        || type.extension().equals("webp")
                                && !pixels.getColorModel().hasAlpha()
                ? "jpg"
                : "png";
        // An animation would stand still in its copies.
        List<PreparedFile.Copy> copies =
                found.animated() ? List.of() : new PictureCopies(folder, extension, width, height).of(pixels);
        return new PreparedFile(folder, file, type.extension(), width, height, copies);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void discard(PreparedFile file) {
        try {
            removeAll(file.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** What a process left behind that died over it. */
    private void removeForgotten(Path unfinished) throws IOException {
        FileTime before = FileTime.from(clock.instant().minus(FORGOTTEN));
        try (Stream<Path> all = Files.list(unfinished)) {
            for (Path each : all.toList()) {
                if (Files.exists(each) && Files.getLastModifiedTime(each).compareTo(before) < 0) {
                    removeAll(each);
                }
            }
        }
    }
}
