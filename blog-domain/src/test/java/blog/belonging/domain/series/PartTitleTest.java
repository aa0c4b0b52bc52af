package blog.belonging.domain.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Belonging and the New Ofsted Framework (Part Two) | Belonging and the New Ofsted Framework | 2",
                "Belonging, part 3 of 4 | Belonging | 3",
                "Belonging – Part II | Belonging | 2",
                "Belonging: Part 1 | Belonging | 1",
                "Belonging PART ONE. | Belonging | 1",
                "Belonging [part ten] | Belonging | 10"
            })
    void aTitleSaysWhichPartItIs(String title, String whole, int part) {
        assertThat(PartTitle.in(title)).contains(new PartTitle(whole, part));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Taking part",
                "Part of the furniture",
                "Belonging (Part Eleventy)",
                "The hardest part is",
                "Part Two",
                "Parting"
            })
    void otherPartsAreNone(String title) {
        assertThat(PartTitle.in(title)).isEmpty();
    }

    @Test
    void whatIsPartOfTheSameIsToldWhateverItsSigns() {
        assertThat(PartTitle.in("Who belongs? (Part 2)").orElseThrow().key()).isEqualTo(PartTitle.key("Who Belongs"));
    }
}
