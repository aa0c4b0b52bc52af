package blog.belonging.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Feeds and site files. The front door forwards to them; their own addresses are not reachable from outside. */
@ApplicationPath("/-")
public class Resources extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
