package blog.belonging.domain.author;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What authors say of themselves.
 *
 * @param bio plain text; lines may be separated by line feeds
 * @param website empty, or a page on the web
 * @param orcid empty, or like {@code 0000-0002-1825-0097}
 * @param portraitId of a picture in the media library
 */
public record AuthorProfile(String bio, String website, String orcid, Optional<Long> portraitId) {

    /**
     * @throws NotAnOrcid if it is something else
     * @throws NotAWebAddress if it is something else
     */
    public AuthorProfile {
        String typed = orcid.strip();
        orcid = typed.isEmpty() ? "" : Orcid.in(typed).orElseThrow(() -> new NotAnOrcid(typed));
        website = website.strip();
        if (!website.isEmpty() && !isPage(website)) {
            throw new NotAWebAddress(website);
        }
    }

    private static boolean isPage(String text) {
        try {
            URI uri = new URI(text);
            @Nullable String scheme = uri.getScheme();
            return scheme != null
                    && (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
