package blog.belonging.persistence.media;

import blog.belonging.domain.media.MediaFiles;
import blog.belonging.domain.media.MediaPath;
import blog.belonging.domain.media.NotAMediaPath;
import blog.belonging.persistence.shared.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Uploads as files below {@code uploads} in the data folder, in WordPress's own layout. */
@ApplicationScoped
class DiskMediaFiles implements MediaFiles {

    /** Half-written files wait here. No {@link MediaPath} begins with a dot, so nobody can ask for one. */
    private static final String UNFINISHED = ".unfinished";

    /** Pixels; beyond it a header was made up. */
    private static final int LARGEST = 100_000;

    @Inject
    DataFolder dataFolder;

    @Override
    public Optional<Path> find(String path) {
        try {
            MediaPath wanted = new MediaPath(path);
            return existing(wanted).or(() -> wanted.original().flatMap(this::existing));
        } catch (NotAMediaPath refused) {
            return Optional.empty();
        }
    }

    @Override
    public boolean has(String path) {
        return exactly(path).isPresent();
    }

    private Optional<Path> exactly(String path) {
        try {
            return existing(new MediaPath(path));
        } catch (NotAMediaPath refused) {
            return Optional.empty();
        }
    }

    private Optional<Path> existing(MediaPath path) {
        try {
            Path root = root();
            Path file = root.resolve(path.text());
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Path real = file.toRealPath();
            boolean exact =
                    file.toRealPath(LinkOption.NOFOLLOW_LINKS).toString().equals(file.toString());
            return exact && real.startsWith(root) ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    private Path root() throws IOException {
        Path folder = dataFolder.resolve("uploads");
        return (Files.isDirectory(folder) ? folder : Files.createDirectories(folder)).toRealPath();
    }

    @Override
    public void keep(String path, InputStream bytes) throws IOException {
        MediaPath wanted = new MediaPath(path);
        Path root = root();
        Path target;
        try {
            target = root.resolve(wanted.text());
        } catch (InvalidPathException e) {
            throw new IOException(
                    "the system this program runs on cannot write such a name; start it with LANG=C.UTF-8", e);
        }
        Path folder = folder(root, target);
        if (Files.isDirectory(target)) {
            throw new IOException("a folder of that name is there already");
        }
        Path unfinished = Files.createDirectories(root.resolve(UNFINISHED)).resolve(String.valueOf(UUID.randomUUID()));
        try {
            write(bytes, unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        sync(folder);
    }

    /** An empty file holds each place until all are known to be free. */
    @Override
    public boolean place(Map<String, Path> prepared) throws IOException {
        Path root = root();
        List<Path> held = new ArrayList<>();
        try {
            for (String path : prepared.keySet()) {
                Path target = root.resolve(new MediaPath(path).text());
                folder(root, target);
                held.add(Files.createFile(target));
            }
        } catch (FileAlreadyExistsException taken) {
            removeAll(held);
            return false;
        }
        try {
            swap(Map.of(), prepared);
            return true;
        } catch (IOException undone) {
            removeAll(held);
            throw undone;
        }
    }

    private static void removeAll(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void swap(Map<String, Path> out, Map<String, Path> in) throws IOException {
        Path root = root();
        for (Map.Entry<String, Path> each : out.entrySet()) {
            Optional<Path> there = exactly(each.getKey());
            if (there.isPresent()) {
                Files.move(there.get(), each.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Set<Path> folders = new HashSet<>();
        for (Map.Entry<String, Path> each : in.entrySet()) {
            if (Files.exists(each.getValue())) {
                Path target = root.resolve(new MediaPath(each.getKey()).text());
                folders.add(folder(root, target));
                Files.move(each.getValue(), target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        folders.forEach(DiskMediaFiles::sync);
    }

    @Override
    public void remove(String path) {
        exactly(path).ifPresent(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Where a file waits until it is known to be harmless: on the same disk, so that it can be moved. */
    Path unfinishedFolder() throws IOException {
        return Files.createDirectories(root().resolve(UNFINISHED));
    }

    /** Makes the folders one by one, so that a link that leads out is met before anything is made behind it. */
    private static Path folder(Path root, Path target) throws IOException {
        Path folder = root;
        Path between = root.relativize(target).getParent();
        if (between == null) {
            return folder;
        }
        for (Path segment : between) {
            folder = folder.resolve(segment);
            try {
                Files.createDirectory(folder);
                sync(parentOf(folder));
            } catch (FileAlreadyExistsException there) {
                if (!Files.isDirectory(folder)) {
                    throw new IOException("a file stands where its folder should be");
                }
            }
            if (!folder.toRealPath().startsWith(root)) {
                throw new IOException("its folder leads out of the uploads");
            }
        }
        return folder;
    }

    private static Path parentOf(Path folder) {
        Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }

    private static void write(InputStream bytes, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            bytes.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    /** A file that was moved survives a power cut only once its folder is on the disk too. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnWindows) {
            // There, folders cannot be opened, and need not be.
        }
    }

    @Override
    public Optional<Pixels> measure(String path) {
        return exactly(path).flatMap(DiskMediaFiles::measure);
    }

    private static Optional<Pixels> measure(Path file) {
        try (PictureReader reader = PictureReader.of(file)) {
            return pixels(reader.width(), reader.height());
        } catch (IOException noPicture) {
            return Optional.empty();
        }
    }

    private static Optional<Pixels> pixels(int width, int height) {
        return width > 0 && height > 0 && width <= LARGEST && height <= LARGEST
                ? Optional.of(new Pixels(width, height))
                : Optional.empty();
    }
}
