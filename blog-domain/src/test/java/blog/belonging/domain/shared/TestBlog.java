package blog.belonging.domain.shared;

import java.time.Duration;
import java.util.function.Supplier;

/** A blog with nothing in it, for one test: its ports, kept somehow. */
public interface TestBlog extends AutoCloseable {

    <T> T port(Class<T> type);

    /** What is done in one piece. What it wrote is kept unless it throws. */
    <T> T inOneGo(Supplier<T> work);

    default void does(Runnable work) {
        inOneGo(() -> {
            work.run();
            return "";
        });
    }

    /** Time goes on for whoever asks the clock. */
    void passes(Duration time);

    @Override
    void close();
}
