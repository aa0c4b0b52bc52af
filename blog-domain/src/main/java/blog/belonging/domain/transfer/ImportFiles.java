package blog.belonging.domain.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Where files wait that somebody brought to be imported. */
public interface ImportFiles {

    /**
     * Keeps what was brought, all or nothing.
     *
     * @return the name of the folder that it is in
     */
    String keep(InputStream export, Optional<InputStream> uploads) throws IOException;

    Path export(String folder);

    Optional<Path> uploads(String folder);

    /** Forgets what is in there, if there is anything. */
    void forget(String folder);

    /** Forgets what was left behind when something broke: folders that are older than a day, but for those named. */
    void forgetOld(Collection<String> butFor);
}
