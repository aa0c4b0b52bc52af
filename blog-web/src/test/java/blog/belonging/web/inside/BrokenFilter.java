package blog.belonging.web.inside;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Something that goes wrong behind the door. */
@WebFilter(servletNames = "Assets", dispatcherTypes = DispatcherType.FORWARD)
public class BrokenFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("v=dead".equals(request.getQueryString())) {
            throw new AssertionError("secret of the house");
        }
        chain.doFilter(request, response);
    }
}
