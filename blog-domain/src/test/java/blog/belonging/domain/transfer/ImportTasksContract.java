package blog.belonging.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.PortContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

public abstract class ImportTasksContract extends PortContract {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private ImportTasks tasks() {
        return blog.port(ImportTasks.class);
    }

    private PastImports past() {
        return blog.port(PastImports.class);
    }

    private long wants(String name, String folder, Instant at) {
        return blog.inOneGo(() -> {
            ImportTask task =
                    new ImportTask(tasks().nextId(), new ImportTask.Wish(name, true, false), folder, 7, "Ann", at);
            tasks().add(task);
            return task.id();
        });
    }

    @Test
    void anImportIsOpenUntilItIsOverAndTheOldestIsFirst() {
        long second = wants("b.xml", "", NOON.plusSeconds(1));
        long first = wants("a.xml", "", NOON);
        assertThat(blog.<List<ImportTask>>inOneGo(() -> tasks().open()))
                .extracting(ImportTask::id)
                .containsExactly(first, second);

        blog.does(() -> tasks().held(first).orElseThrow().succeed("All came in.", NOON));

        assertThat(blog.<List<ImportTask>>inOneGo(() -> tasks().open()))
                .extracting(ImportTask::id)
                .containsExactly(second);
        assertThat(blog.<String>inOneGo(() -> past().report(first))).isEqualTo("All came in.");
        assertThat(blog.<String>inOneGo(() -> past().report(second))).isEmpty();
    }

    @Test
    void howFarItIsIsSeenByEverybodyAndNotUndoneByItsEnd() {
        long id = wants("a.xml", "", NOON);
        blog.does(() -> tasks().held(id).orElseThrow().begin());
        blog.does(
                () -> tasks().advance(id, new Importing.Progress(ImportStep.IMPORTING, 50, 120), NOON.plusSeconds(5)));
        assertThat(blog.<Boolean>inOneGo(() -> tasks().seenSince(id, NOON))).isTrue();
        assertThat(blog.<Boolean>inOneGo(() -> tasks().seenSince(id, NOON.plusSeconds(9))))
                .isFalse();
        blog.does(() -> tasks().held(id).orElseThrow().end(ImportTask.State.FAILED, "", NOON.plusSeconds(9)));

        PastImports.Line line = blog.inOneGo(() -> past().one(id)).orElseThrow();
        assertThat(line.step()).isEqualTo(ImportStep.IMPORTING);
        assertThat(line.done()).isEqualTo(50);
        assertThat(line.total()).isEqualTo(120);
        assertThat(line.state()).isEqualTo(ImportTask.State.FAILED);
        assertThat(line.finishedAt()).contains(NOON.plusSeconds(9));
        assertThat(line.repeatable()).isFalse();
    }

    @Test
    void onlyWhatIsOverLetsGoOfItsFiles() {
        long over = wants("a.xml", "one", NOON);
        wants("b.xml", "two", NOON);
        wants("c.xml", "", NOON);
        blog.does(() -> tasks().held(over).orElseThrow().succeed("", NOON));

        assertThat(blog.<List<ImportTask>>inOneGo(() -> tasks().withFiles()))
                .extracting(ImportTask::folder)
                .containsExactly("one");
    }

    @Test
    void theListIsLeafedThroughTheLatestFirst() {
        for (int i = 0; i < 5; i++) {
            wants(i + ".xml", "", NOON.plusSeconds(i));
        }
        assertThat(blog.inOneGo(() -> past().page(1, 2)).items())
                .extracting(PastImports.Line::name)
                .containsExactly("4.xml", "3.xml");
        assertThat(blog.inOneGo(() -> past().page(3, 2)).items())
                .extracting(PastImports.Line::name)
                .containsExactly("0.xml");
        assertThat(blog.inOneGo(() -> past().page(99, 2)).number()).isEqualTo(3);
        assertThat(blog.inOneGo(() -> past().one(404))).isEmpty();
    }
}
