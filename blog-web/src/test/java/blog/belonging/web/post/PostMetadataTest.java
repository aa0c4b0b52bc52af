package blog.belonging.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.shared.Slug;
import blog.belonging.web.shared.Subject;
import org.junit.jupiter.api.Test;

class PostMetadataTest {

    @Test
    void anAuthorIsTheSamePersonAtOrcidAndOnTheirOwnPage() {
        Subject.Person ann = PostMetadata.person(
                new AuthorView(1, new Slug("ann"), "Ann Archer", "", "https://ann.example", "0000-0002-1825-0097", ""));
        assertThat(ann.address()).isEqualTo("/author/ann/");
        assertThat(ann.sameAs()).containsExactly("https://orcid.org/0000-0002-1825-0097", "https://ann.example");

        Subject.Person bob = PostMetadata.person(new AuthorView(2, new Slug("bob"), "Bob Fox", "", "", "", ""));
        assertThat(bob.sameAs()).isEmpty();
    }
}
