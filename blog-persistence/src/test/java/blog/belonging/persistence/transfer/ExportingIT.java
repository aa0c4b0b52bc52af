package blog.belonging.persistence.transfer;

import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.JpaBlog;
import org.junit.jupiter.api.Nested;

class ExportingIT {

    @Nested
    class OnH2 extends ExportingSentences {

        @Override
        JpaBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends ExportingSentences {

        @Override
        JpaBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
