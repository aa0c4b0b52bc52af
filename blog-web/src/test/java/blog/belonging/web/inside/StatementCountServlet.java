package blog.belonging.web.inside;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Part of the tests: tells how many statements went to the database since it was asked last. */
@WebServlet("/-statements")
public class StatementCountServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final AtomicInteger COUNT = new AtomicInteger();

    @PersistenceContext(unitName = "blog")
    transient EntityManager entityManager;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StatementCounter.install(entityManager, COUNT);
        response.getWriter().print(COUNT.getAndSet(0));
    }
}
