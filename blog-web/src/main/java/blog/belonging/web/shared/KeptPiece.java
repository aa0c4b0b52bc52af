package blog.belonging.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/** Writes what is kept, or writes its children and keeps that. */
final class KeptPiece extends UIComponentBase {

    private final KeptPieces pieces;
    private final KeptPieces.Place place;
    private final Optional<String> html;

    KeptPiece(KeptPieces pieces, KeptPieces.Place place, Optional<String> html) {
        this.pieces = pieces;
        this.place = place;
        this.html = html;
    }

    @Override
    public String getFamily() {
        return "blog.belonging.KeptPiece";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        page.write(html.isPresent() ? html.get() : written(context, page));
    }

    private String written(FacesContext context, ResponseWriter page) throws IOException {
        StringWriter text = new StringWriter();
        ResponseWriter writer = page.cloneWithWriter(text);
        context.setResponseWriter(writer);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            writer.flush();
        } finally {
            context.setResponseWriter(page);
        }
        pieces.keep(place, text.toString());
        return text.toString();
    }
}
