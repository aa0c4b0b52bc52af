package blog.belonging.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.PortContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

public abstract class ImportJobsContract extends PortContract {

    private static final String OLD = "https://old.example";

    private ImportJobs jobs() {
        return blog.port(ImportJobs.class);
    }

    @Test
    void aJobIsUnfinishedUntilItIsDone() {
        long id = blog.inOneGo(() -> {
            ImportJob job = new ImportJob(jobs().nextId(), OLD, true, 35, Instant.EPOCH);
            jobs().add(job);
            return job.id();
        });
        assertThat(blog.<List<ImportJob>>inOneGo(() -> jobs().unfinished()))
                .extracting("id")
                .containsExactly(id);

        blog.does(() -> jobs().byId(id).orElseThrow().finish(ImportJob.State.FAILED, Instant.EPOCH));

        assertThat(blog.<List<ImportJob>>inOneGo(() -> jobs().unfinished())).hasSize(1);

        blog.does(() -> jobs().byId(id).orElseThrow().finish(ImportJob.State.DONE, Instant.EPOCH));

        assertThat(blog.<List<ImportJob>>inOneGo(() -> jobs().unfinished())).isEmpty();
        assertThat(blog.inOneGo(() -> jobs().byId(id)).orElseThrow().state()).isEqualTo(ImportJob.State.DONE);
        assertThat(blog.inOneGo(() -> jobs().byId(404))).isEmpty();
    }

    @Test
    void aBlogThatCameIntoAnEmptyOneKeepsItsNumbersForGood() {
        blog.does(() -> {
            jobs().add(new ImportJob(1, OLD, true, 1, Instant.EPOCH));
            jobs().add(new ImportJob(2, OLD, false, 1, Instant.EPOCH));
            jobs().add(new ImportJob(3, "https://second.example", false, 1, Instant.EPOCH));
        });

        assertThat(blog.<Boolean>inOneGo(() -> jobs().keptIdsOf(OLD))).isTrue();
        assertThat(blog.<Boolean>inOneGo(() -> jobs().keptIdsOf("https://second.example")))
                .isFalse();
        assertThat(blog.<Boolean>inOneGo(() -> jobs().keptIdsOf("https://third.example")))
                .isFalse();
    }
}
