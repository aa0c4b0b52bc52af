package blog.belonging.web.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that tests work in. */
public final class Folders {

    private Folders() {}

    public static Path fresh(String name) throws IOException {
        Path folder = Path.of(System.getProperty("work.dir"), name);
        remove(folder);
        return Files.createDirectories(folder);
    }

    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** A file that the project's tests bring along. */
    public static Path fixture(String name) {
        return Path.of(System.getProperty("test.classes"), "wordpress", name);
    }
}
