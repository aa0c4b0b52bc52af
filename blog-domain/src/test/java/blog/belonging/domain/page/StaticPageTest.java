package blog.belonging.domain.page;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.History;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.shared.Slug;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaticPageTest {

    private final StaticPage page = new StaticPage(2, new Slug("team"), 1);

    private static History history(EntryStatus status) {
        return new History(status, Optional.empty(), Optional.empty(), Instant.EPOCH, "");
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryStatus.class,
            names = {"PUBLISHED", "PRIVATE", "TRASHED"})
    void aPageLivesBelowItsParent(EntryStatus status) {
        page.recall(history(status));
        assertThat(page.path()).isEqualTo("/team/");

        page.place(Optional.of(1L), "/about/", 0);

        assertThat(page.path()).isEqualTo("/about/team/");
        assertThat(page.parentId()).contains(1L);
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryStatus.class,
            names = {"DRAFT", "PENDING", "SCHEDULED"})
    void aPageThatIsNotPublishedHasNoAddress(EntryStatus status) {
        page.place(Optional.of(1L), "/about/", 0);
        page.recall(history(status));

        assertThat(page.path()).isEmpty();
    }

    @Test
    void aPageWithANewSlugMovesWithinItsParent() {
        page.recall(history(EntryStatus.PUBLISHED));
        page.place(Optional.of(1L), "/about/", 0);

        page.write(
                new Draft("Équipe", new Slug("équipe"), "", "", "", 1, Visibility.PUBLIC, "", false, Optional.empty()));

        assertThat(page.path()).isEqualTo("/about/%c3%a9quipe/");
    }
}
