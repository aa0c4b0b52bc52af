package blog.belonging.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code <b:kept of="#{[post, open]}">}: what stands in it is written once for all pages on which these values are the same, and not even built again. Whatever
 * it shows has to be among them, but for the site, its words and its addresses. Of nothing ({@code null}): written each time.
 */
public final class KeptHandler extends TagHandler {

    private final TagAttribute of;
    private final String template;
    private final KeptPieces pieces = CDI.current().select(KeptPieces.class).get();

    public KeptHandler(TagConfig config) {
        super(config);
        of = getRequiredAttribute("of");
        template = tag.getLocation().toString();
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        @Nullable Object about = of.getObject(context);
        if (about == null) {
            nextHandler.apply(context, parent);
            return;
        }
        KeptPieces.Place place = pieces.place(template, about);
        Optional<String> html = pieces.piece(place);
        KeptPiece piece = new KeptPiece(pieces, place, html);
        parent.getChildren().add(piece);
        if (html.isEmpty()) {
            nextHandler.apply(context, piece);
        }
    }
}
