package blog.belonging.persistence.transfer;

import java.io.IOException;
import java.io.InputStream;

/**
 * One XML file of an export.
 *
 * @param place how messages name it: {@code blog.xml}; {@code blog.zip, part 2.xml}
 * @param prefix of the places of its items: empty if the export is one file
 */
record ExportPart(String place, String prefix, Source source) {

    /** Opens it, each time from its beginning. */
    @FunctionalInterface
    interface Source {

        InputStream open() throws IOException;
    }
}
