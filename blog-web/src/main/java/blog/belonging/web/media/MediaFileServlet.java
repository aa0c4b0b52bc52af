package blog.belonging.web.media;

import blog.belonging.domain.media.MediaFiles;
import blog.belonging.domain.media.MediaPath;
import blog.belonging.domain.media.NotAMediaPath;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.omnifaces.servlet.FileServlet;

/** Uploads, with ranges and validators. The type is told by the name alone, and only harmless types are kept at all. */
@WebServlet("/-media/*")
public class MediaFileServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(MediaFileServlet.class.getName());

    /** Seconds: an upload keeps its name for ever, but an editor may replace it. */
    private static final long A_WEEK = 7L * 24 * 60 * 60;

    @Inject
    transient MediaFiles files;

    @Inject
    transient Visit visit;

    /** The base class empties the response before it begins, and with it the headers that the front door has set. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        HttpServletResponse answer = new HttpServletResponseWrapper(response) {
            @Override
            public void reset() {
                resetBuffer();
            }
        };
        try {
            super.service(request, answer);
        } catch (IOException e) {
            if (!response.isCommitted()) {
                throw e;
            }
            // Nearly always a reader who has seen enough of a film.
            LOG.log(Level.DEBUG, "A file was not sent to its end", e);
        }
    }

    @Override
    protected @Nullable File getFile(HttpServletRequest request) {
        return visit.address() instanceof PublicAddress.Upload upload
                ? files.find(Permalinks.decoded(upload.path()))
                        .map(Path::toFile)
                        .orElse(null)
                : null;
    }

    @Override
    protected long getExpireTime(HttpServletRequest request, File file) {
        return A_WEEK;
    }

    @Override
    protected String getContentType(HttpServletRequest request, File file) {
        try {
            return new MediaPath(file.getName()).mimeType();
        } catch (NotAMediaPath unknown) {
            return "application/octet-stream";
        }
    }

    @Override
    protected boolean isAttachment(HttpServletRequest request, String contentType) {
        return !contentType.startsWith("image/")
                && !contentType.startsWith("audio/")
                && !contentType.startsWith("video/")
                && !contentType.equals("application/pdf");
    }
}
