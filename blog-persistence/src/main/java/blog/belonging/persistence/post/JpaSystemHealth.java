package blog.belonging.persistence.post;

import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.post.SystemHealth;
import blog.belonging.persistence.shared.DataFolder;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@ApplicationScoped
class JpaSystemHealth implements SystemHealth {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    DataFolder folder;

    @Override
    public Health now(Instant moment) {
        Object[] counts = (Object[]) entityManager
                .createNativeQuery("select (select count(*) from post where status = 'SCHEDULED' and published_at < ?1)"
                        + " + (select count(*) from static_page where status = 'SCHEDULED' and published_at < ?1),"
                        + " (select count(*) from post where rendered_with < " + ContentPipeline.VERSION
                        + ") + "
                        + "(select count(*) from static_page where rendered_with < " + ContentPipeline.VERSION
                        + ")"
                        + " from site where id = 1")
                .setParameter(1, moment.minus(1, ChronoUnit.MINUTES).toEpochMilli())
                .getSingleResult();
        return new Health(database(), free(), Rows.whole(counts[0]), Rows.whole(counts[1]));
    }

    private String database() {
        try {
            Connection connection = entityManager.unwrap(Connection.class);
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long free() {
        try {
            return Files.getFileStore(folder.path()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
