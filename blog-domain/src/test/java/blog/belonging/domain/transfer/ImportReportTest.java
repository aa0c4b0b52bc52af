package blog.belonging.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.transfer.ImportReport.Outcome;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private final ImportReport report = new ImportReport();

    @Test
    void whatWasDoneIsCountedKindByKind() {
        report.count("posts", Outcome.CREATED);
        report.count("posts", Outcome.CREATED);
        report.count("pages", Outcome.SKIPPED);

        assertThat(report.number("posts", Outcome.CREATED)).isEqualTo(2);
        assertThat(report.number("pages", Outcome.SKIPPED)).isEqualTo(1);
        assertThat(report.number("menus", Outcome.CREATED)).isZero();
        assertThat(report.text("The move"))
                .startsWith("The move\n")
                .containsPattern("posts +2 +0 +0 +0")
                .containsPattern("pages +0 +0 +0 +1");
    }

    @Test
    void readersSeeADifferenceOnlyIfSomethingCameOrChanged() {
        report.count("posts", Outcome.UNCHANGED);
        report.count("posts", Outcome.SKIPPED);
        report.leaveOut("contact forms");
        assertThat(report.changedAnything()).isFalse();

        report.count("comments", Outcome.UPDATED);
        assertThat(report.changedAnything()).isTrue();
    }

    @Test
    void theReportsOfStepsAddUpToOne() {
        ImportReport step = new ImportReport();
        step.count("posts", Outcome.CREATED);
        step.leaveOut("notes", 3);
        step.note("\"Ferns\": its file is missing");
        report.count("posts", Outcome.CREATED);
        report.leaveOut("notes");

        report.add(step);

        assertThat(report.number("posts", Outcome.CREATED)).isEqualTo(2);
        assertThat(report.numberLeftOut("notes")).isEqualTo(4);
        assertThat(report.notes()).containsExactly("\"Ferns\": its file is missing");
        assertThat(report.text("x")).contains("     4  notes").contains("  - \"Ferns\": its file is missing\n");
    }

    @Test
    void nothingToLookAtIsSaid() {
        assertThat(report.text("x")).contains("Nothing needs your attention.");
    }

    @Test
    void everyProblemIsOneLine() {
        report.note("a title\nwith\r\n  breaks");

        assertThat(report.text("x")).contains("  - a title with breaks\n");
    }

    @Test
    void beyondTwentyThousandLinesProblemsAreOnlyCounted() {
        ImportReport step = new ImportReport();
        for (int i = 0; i < 20_005; i++) {
            step.note("line " + i);
        }
        report.note("before");
        report.add(step);

        assertThat(report.notes()).hasSize(20_000);
        assertThat(report.text("x")).contains("… and 6 more like these.");
    }
}
