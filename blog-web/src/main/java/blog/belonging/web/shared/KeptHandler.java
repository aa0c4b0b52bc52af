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
 * it shows has to be among them, but for the site, its words and its addresses. Of nothing ({@code null}): written each time. Within a repetition, where values are known only when it is
 * written, it is built in any case: {@code each="true"}.
 */
public final class KeptHandler extends TagHandler {

    private final TagAttribute of;
    private final boolean each;
    private final String template;
    private final KeptPieces pieces = CDI.current().select(KeptPieces.class).get();

    public KeptHandler(TagConfig config) {
        super(config);
        of = getRequiredAttribute("of");
        each = getAttribute("each") != null;
        template = tag.getLocation().toString();
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        if (each) {
            KeptPiece piece = new KeptPiece(pieces, template, of.getValueExpression(context, Object.class));
            parent.getChildren().add(piece);
            nextHandler.apply(context, piece);
            return;
        }
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
