package blog.belonging.bench;

import blog.belonging.domain.content.CommentHtml;
import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.Excerpts;
import blog.belonging.domain.content.Picture;
import blog.belonging.domain.content.ServedContent;
import blog.belonging.domain.content.Source;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.shared.SafeHtml;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What it takes to make what readers get from what somebody wrote, without the database: posts of the demonstration. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RenderingBenchmark {

    private static final String COMMENT =
            "I read this \"twice\" - and sent it to my sister, see https://elsewhere.example.org/12.\n\n"
                    + "We had <em>just</em> talked about our old school...";

    private final ContentPipeline pipeline = new ContentPipeline();
    private final Surroundings surroundings = new NothingElse();

    /** A post as its author wrote it. */
    @State(Scope.Benchmark)
    public static class Written {

        /** All have about a thousand words: prose, quotes and footnotes, a long list of references. */
        @Param({"sonder", "my-top-ten-facts-on-belonging", "throughout-life-we-belong-somewhere"})
        String post;

        private Source source;

        @Setup
        public void read() throws IOException, ParserConfigurationException, SAXException {
            try (InputStream in = RenderingBenchmark.class.getResourceAsStream("/blog.xml")) {
                Document export = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(in);
                Element item = elements(export.getElementsByTagName("item")).stream()
                        .filter(one -> text(one, "wp:post_name").equals(post))
                        .findFirst()
                        .orElseThrow();
                String footnotes = elements(item.getElementsByTagName("wp:postmeta")).stream()
                        .filter(meta -> text(meta, "wp:meta_key").equals("footnotes"))
                        .map(meta -> text(meta, "wp:meta_value"))
                        .findFirst()
                        .orElse("");
                source = new Source(14, text(item, "content:encoded"), footnotes);
            }
        }

        private static List<Element> elements(NodeList nodes) {
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> (Element) nodes.item(i))
                    .toList();
        }

        private static String text(Element element, String name) {
            return element.getElementsByTagName(name).item(0).getTextContent();
        }
    }

    /** All that is made of a post when it is saved: the HTML, the excerpt, its headings. */
    @Benchmark
    public ServedContent served(Written written) {
        return pipeline.serve(written.source, surroundings);
    }

    @Benchmark
    public String excerpt(Written written) {
        return Excerpts.automatic(written.source, surroundings);
    }

    @Benchmark
    public SafeHtml comment() {
        return CommentHtml.of(COMMENT, List.of());
    }

    /** A blog where every link leads to where it says, and no picture is known. */
    private static final class NothingElse implements Surroundings {

        @Override
        public Optional<Picture> picture(long mediaId) {
            return Optional.empty();
        }

        @Override
        public Optional<Picture> pictureAt(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<String> currentAddress(String address) {
            return Optional.of(address);
        }

        @Override
        public Optional<String> reusableBlock(long id) {
            return Optional.empty();
        }

        @Override
        public List<Link> latestPosts(int count) {
            return List.of();
        }

        @Override
        public Locale language() {
            return Locale.UK;
        }

        @Override
        public List<String> ownOrigins() {
            return List.of();
        }
    }
}
