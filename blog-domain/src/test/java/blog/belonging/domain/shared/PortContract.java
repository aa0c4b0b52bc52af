package blog.belonging.domain.shared;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What is promised by a port, whoever keeps the promise. */
public abstract class PortContract {

    protected TestBlog blog;

    protected abstract TestBlog open();

    @BeforeEach
    void openTheBlog() {
        blog = open();
    }

    @AfterEach
    void closeTheBlog() {
        blog.close();
    }
}
