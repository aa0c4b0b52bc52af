package blog.belonging.admin.shared;

import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.NewBlog;
import blog.belonging.domain.site.TimeZones;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the blog is called, speaks, and where it is: asked when it is set up, and ever after. */
public class BlogForm {

    /** Those that somebody here is likely to look for; the blog may have another. */
    private static final List<String> LANGUAGES = List.of(
            "en-GB", "cy-GB", "en-IE", "en-US", "en-AU", "en-NZ", "ga-IE", "gd-GB", "de-DE", "es-ES", "fr-FR", "it-IT",
            "nl-NL", "pl-PL", "pt-PT", "ro-RO");

    private static final int LONGEST_ADDRESS = 300;

    private String title = "";
    private String tagline = "";
    private String language = "en-GB";
    private String zone = "Europe/London";
    private String address = "";

    public void fill(NewBlog blog) {
        title = blog.title();
        tagline = blog.tagline();
        language = blog.language().toLanguageTag();
        zone = blog.zone().getId();
        address = blog.address();
    }

    public Optional<NewBlog> read(Problems problems) {
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

    /** Each in its own words, so that whoever looks for it finds it. */
    public List<Choice> getLanguages() {
        return Stream.concat(LANGUAGES.stream(), Stream.of(language))
                .distinct()
                .map(tag -> new Choice(tag, inItsOwnWords(Locale.forLanguageTag(tag)), tag.equals(language)))
                .toList();
    }

    private static String inItsOwnWords(Locale locale) {
        String name = locale.getDisplayName(locale);
        return name.isEmpty() ? locale.toLanguageTag() : name;
    }

    public List<Choice> getZones() {
        SortedSet<String> zones = TimeZones.ofPlaces();
        zones.add(zone);
        return zones.stream()
                .map(one -> new Choice(one, one.replace('_', ' '), one.equals(zone)))
                .toList();
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
