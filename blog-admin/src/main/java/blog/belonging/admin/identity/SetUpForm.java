package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.NewBlog;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the first administrator types. */
public class SetUpForm {

    private static final int LONGEST_ADDRESS = 300;

    private String token = "";
    private String title = "";
    private String tagline = "";
    private String language = "en-GB";
    private String zone = "Europe/London";
    private String address = "";

    Optional<NewBlog> readBlog(Problems problems) {
        String name = Line.of(title);
        if (name.isEmpty()) {
            problems.add("title", "set-up.no-title");
        }
        Optional<ZoneId> zoneId = readZone();
        if (zoneId.isEmpty()) {
            problems.add("zone", "set-up.no-zone");
        }
        Locale locale = Locale.forLanguageTag(Line.of(language));
        if (locale.getLanguage().isEmpty()) {
            problems.add("language", "set-up.no-language");
        }
        Optional<String> home = readAddress();
        if (home.isEmpty()) {
            problems.add("address", "set-up.no-address");
        }
        return name.isEmpty()
                        || zoneId.isEmpty()
                        || home.isEmpty()
                        || locale.getLanguage().isEmpty()
                ? Optional.empty()
                : Optional.of(new NewBlog(name, Line.of(tagline), locale, zoneId.get(), home.get()));
    }

    private Optional<ZoneId> readZone() {
        try {
            return Optional.of(ZoneId.of(Line.of(zone)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Scheme, host and path, and nothing more. */
    private Optional<String> readAddress() {
        String line = Line.of(address).replaceAll("/+$", "");
        if (line.isEmpty()) {
            return Optional.of("");
        }
        try {
            URI uri = new URI(line);
            @Nullable String scheme = uri.getScheme();
            boolean web = scheme != null && (scheme.equals("https") || scheme.equals("http"));
            boolean bare = uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
            return web && bare && line.length() <= LONGEST_ADDRESS
                    ? Optional.of(uri.normalize().toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTagline() {
        return tagline;
    }

    public void setTagline(String tagline) {
        this.tagline = tagline;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
