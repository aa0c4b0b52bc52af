package blog.belonging.web.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that ships, with the classes of the tests added so that some of them run inside the server. */
public final class BlogWar {

    private BlogWar() {}

    public static WebArchive withTests() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "blog.war")
                .importFrom(new File(System.getProperty("war.file")))
                .as(WebArchive.class);
        Path classes = Path.of(System.getProperty("test.classes"));
        try (Stream<Path> all = Files.walk(classes.resolve("blog"))) {
            List<Path> inside = all.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> path.toString().contains(File.separator + "inside" + File.separator))
                    .toList();
            inside.forEach(path -> war.addAsWebInfResource(
                    path.toFile(),
                    "classes/" + classes.relativize(path).toString().replace(File.separatorChar, '/')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }
}
