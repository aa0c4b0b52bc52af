package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.Reader;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Sitemaps are as sitemaps.org and Google want them, and a crawler finds them. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class SitemapsIT {

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @ArquillianResource
    URL base;

    private Reader reader;

    @BeforeEach
    void open() throws Exception {
        reader = new Reader(base.toURI());
        reader.awaitReady();
    }

    private String path(String address) {
        assertThat(address).startsWith(reader.base() + "/");
        return address.substring(reader.base().toString().length());
    }

    private static Schema schema() throws Exception {
        Path folder = Path.of(System.getProperty("test.classes"), "sitemap");
        SchemaFactory schemas = SchemaFactory.newDefaultInstance();
        return schemas.newSchema(new Source[] {
            new StreamSource(folder.resolve("sitemap.xsd").toFile()),
            new StreamSource(folder.resolve("sitemap-image.xsd").toFile())
        });
    }

    @Test
    void everySitemapIsValid() throws Exception {
        Schema schema = schema();
        Document index = Jsoup.parse(reader.get("/wp-sitemap.xml").body(), "", Parser.xmlParser());
        List<String> parts = index.select("sitemap > loc").eachText();
        assertThat(parts).hasSize(5);
        schema.newValidator()
                .validate(new StreamSource(
                        new StringReader(reader.get("/wp-sitemap.xml").body())));
        for (String part : parts) {
            schema.newValidator()
                    .validate(new StreamSource(
                            new StringReader(reader.get(path(part)).body())));
        }
    }

    @Test
    void thePictureOfAPostStandsInTheSitemapAndIsThere() throws Exception {
        Document posts = Jsoup.parse(reader.get("/wp-sitemap-posts-post-1.xml").body(), "", Parser.xmlParser());
        List<String> pictures = posts.select("url > image|image > image|loc").eachText();
        assertThat(pictures).isNotEmpty();
        for (String picture : pictures) {
            assertThat(reader.status(path(picture))).as(picture).isEqualTo(200);
        }
    }

    @Test
    void robotsAreToldWhereTheSitemapIs() throws Exception {
        assertThat(reader.get("/robots.txt").body()).contains("\nSitemap: " + reader.base() + "/wp-sitemap.xml\n");
    }
}
