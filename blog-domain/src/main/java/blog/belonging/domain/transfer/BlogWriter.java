package blog.belonging.domain.transfer;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the whole blog for somebody who takes it elsewhere, as it is read, and never holds it in memory. */
public interface BlogWriter {

    /**
     * In WordPress's format (WXR 1.2).
     *
     * @param address of the blog, absolute, without a slash at its end
     */
    void wxr(String address, OutputStream to) throws IOException;

    /** A zip of the same, of all that the format has no place for, and of all files, each with its checksum. */
    void everything(String address, OutputStream to) throws IOException;
}
