package blog.belonging.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/** {@code <b:shown>}: what stands in it is there unless a page model has answered already ({@link LoadHandler}). */
public final class ShownHandler extends TagHandler {

    public ShownHandler(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        if (!context.getFacesContext().getResponseComplete()) {
            nextHandler.apply(context, parent);
        }
    }
}
