package blog.belonging.web.shared;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Function;

/** Writes what is kept, or writes its children and keeps that. */
final class KeptPiece extends UIComponentBase {

    private final KeptPieces pieces;
    private final Function<FacesContext, Optional<KeptPieces.Place>> place;
    private final Optional<String> known;

    /** @param html if it is kept already */
    KeptPiece(KeptPieces pieces, KeptPieces.Place place, Optional<String> html) {
        this.pieces = pieces;
        this.place = context -> Optional.of(place);
        this.known = html;
    }

    /** @param about what it shows; another value each time that it is written */
    KeptPiece(KeptPieces pieces, String template, ValueExpression about) {
        this.pieces = pieces;
        this.place = context -> Optional.ofNullable(about.<Object>getValue(context.getELContext()))
                .map(value -> pieces.place(template, value));
        this.known = Optional.empty();
    }

    @Override
    public String getFamily() {
        return "blog.belonging.KeptPiece";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (known.isPresent()) {
            context.getResponseWriter().write(known.get());
            return;
        }
        Optional<KeptPieces.Place> here = place.apply(context);
        if (here.isEmpty()) {
            writeChildren(context);
            return;
        }
        Optional<String> kept = pieces.piece(here.get());
        context.getResponseWriter().write(kept.isPresent() ? kept.get() : written(context, here.get()));
    }

    private String written(FacesContext context, KeptPieces.Place here) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter text = new StringWriter();
        ResponseWriter writer = page.cloneWithWriter(text);
        context.setResponseWriter(writer);
        try {
            writeChildren(context);
            writer.flush();
        } finally {
            context.setResponseWriter(page);
        }
        pieces.keep(here, text.toString());
        return text.toString();
    }

    private void writeChildren(FacesContext context) throws IOException {
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
    }
}
