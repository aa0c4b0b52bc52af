package blog.belonging.admin.identity;

import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.SecondFactorKeeping;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The QR code that an app reads, for as long as it waits for the first code. */
@Path("console/identity/second-step")
@RequestScoped
public class SecondFactorResource {

    /** White around it, in modules, as the standard asks. */
    private static final int QUIET = 4;

    @Inject
    SecondFactorKeeping keeping;

    @Inject
    Caller caller;

    @GET
    @Produces("image/svg+xml")
    public String picture() {
        if (keeping.state(caller.signedIn()) instanceof SecondFactorKeeping.State.Waiting waiting) {
            return svg(waiting.address());
        }
        throw new NotFoundException();
    }

    /** Dark on light whatever the screen around it is: many apps read no other. */
    static String svg(String text) {
        ByteMatrix modules = modules(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = modules.getWidth() + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><rect width=\"" + size + "\" height=\"" + size
                + "\" fill=\"#fff\"/><path d=\"" + path + "\"/></svg>";
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }
}
