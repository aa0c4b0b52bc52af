package blog.belonging.web.site;

import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.SiteView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The style sheet. Its address changes with its content, so it may be kept for ever. */
@WebServlet("/-style/*")
public class SiteStyleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SiteStyle style;

    @Inject
    transient PublicSite site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteView view = site.view();
        boolean current = style.version(view.accent(), view.typeface()).equals(request.getParameter("v"));
        response.setContentType("text/css; charset=utf-8");
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.getWriter().write(style.text(view.accent(), view.typeface()));
    }
}
