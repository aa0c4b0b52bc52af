package blog.belonging.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * {@code <b:load by="#{postShowPage.load()}"/>}: a page model finds out what there is to show, before anything that shows it is built. It may answer
 * instead, with an error or an address to go to ({@link Answer}). Faces' own way, {@code f:viewAction}, builds a second view first and takes stock
 * of the calls under way for each action.
 */
public final class LoadHandler extends TagHandler {

    private final TagAttribute by;

    public LoadHandler(TagConfig config) {
        super(config);
        by = getRequiredAttribute("by");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        if (!context.getFacesContext().getResponseComplete()) {
            by.getObject(context);
        }
    }
}
