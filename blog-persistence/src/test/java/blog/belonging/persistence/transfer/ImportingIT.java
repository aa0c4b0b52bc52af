package blog.belonging.persistence.transfer;

import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.JpaBlog;
import org.junit.jupiter.api.Nested;

class ImportingIT {

    @Nested
    class OnH2 extends ImportingSentences {

        @Override
        JpaBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends ImportingSentences {

        @Override
        JpaBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
