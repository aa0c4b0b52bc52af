package blog.belonging.domain.transfer;

import java.io.IOException;
import java.io.InputStream;

/** Fetches a file from the old blog. Used only if an administrator asked for it, and never from a private network. */
public interface MediaDownloads {

    /** @throws IOException with a message for the report, if the address is not public or does not give the file */
    InputStream fetch(String address) throws IOException;
}
