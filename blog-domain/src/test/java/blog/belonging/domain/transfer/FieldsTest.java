package blog.belonging.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sonder", "%e5%bd%92%e5%b1%9e%e6%84%9f", "归属感", "caf%C3%A9", "100%", "%2525", "cafe\u0301"})
    void aSlugOfOrdinaryLengthIsTakenAsItStands(String slug) {
        assertThat(Fields.isTooLong(slug)).isFalse();
        assertThat(Fields.slug(slug)).contains(Slug.fromAddress(slug));
    }

    @Test
    void aSlugThatIsTooLongIsCut() {
        assertThat(Fields.isTooLong("s".repeat(200))).isFalse();
        assertThat(Fields.isTooLong("s".repeat(201))).isTrue();
        assertThat(Fields.slug("s".repeat(1_000_000))).contains(new Slug("s".repeat(200)));
    }

    @Test
    void aSlugWhoseAddressIsTooLongIsCutBetweenLetters() {
        for (String letter : new String[] {"归", "🌱", "é", "%e5%bd%92", "%F0%9F%8C%B1"}) {
            Slug slug = Fields.slug(letter.repeat(1000)).orElseThrow();

            assertThat(Fields.isTooLong(letter.repeat(1000))).isTrue();
            assertThat(slug.toAddress()).hasSizeLessThanOrEqualTo(600).hasSizeGreaterThan(580);
            assertThat(Slug.fromAddress(slug.toAddress())).isEqualTo(slug);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "%00", "..", "a%3fb"})
    void whatIsNoSlugIsNone(String slug) {
        assertThat(Fields.slug(slug)).isEmpty();
        assertThat(Fields.slug(slug + "/".repeat(300))).isEmpty();
    }

    @Test
    void aNumberBehindALongSlugStillFits() {
        assertThat(Fields.beginning("a".repeat(200), "-12")).hasSize(200).endsWith("a-12");
        assertThat(Fields.beginning("sonder", "-2")).isEqualTo("sonder-2");
    }

    @Test
    void aLongTextIsShownByItsBeginningAndNoLetterIsHalved() {
        assertThat(Fields.shown("short")).isEqualTo("short");
        assertThat(Fields.shown("x".repeat(1000))).hasSize(201).endsWith("…");
        assertThat(Fields.shown("x".repeat(199) + "🌱".repeat(10))).isEqualTo("x".repeat(199) + "…");
    }

    @Test
    void whatCannotBeKeptIsRefusedByName() {
        Fields.check("title", "x".repeat(Fields.LONGEST), Fields.LONGEST);
        assertThatThrownBy(() -> Fields.check("title", "x".repeat(Fields.LONGEST + 1), Fields.LONGEST))
                .isInstanceOf(ItemImport.Unusable.class)
                .hasMessage("its title is longer than 10000 characters");
    }
}
