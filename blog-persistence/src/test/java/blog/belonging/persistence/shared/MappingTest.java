package blog.belonging.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.site.Site;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Test
    void everyClassThatIsMappedIsListed() throws Exception {
        List<String> mapped = Stream.of(Site.class, BlogDataSource.class)
                .flatMap(module -> OurClasses.besides(module).stream())
                .filter(type -> Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                        .anyMatch(type::isAnnotationPresent))
                .map(Class::getName)
                .toList();

        try (InputStream in = BlogDataSource.class.getResourceAsStream("/META-INF/persistence.xml")) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Pattern.compile("<class>(.*?)</class>")
                            .matcher(xml)
                            .results()
                            .map(m -> m.group(1)))
                    .containsExactlyInAnyOrderElementsOf(mapped);
        }
    }
}
