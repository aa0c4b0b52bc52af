package blog.belonging.web.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A browser as its owner would name it. Of what a browser says, nothing is kept that is not in these lists. */
final class BrowserName {

    /** What it says, and what that means; most browsers claim to be others too, so the order matters. */
    private record Sign(String said, String meaning) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("Linux", "Linux"));

    private BrowserName() {}

    /** @return empty if nothing is known */
    static String of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        String browser = meaning(BROWSERS, said);
        String system = meaning(SYSTEMS, said);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " on " + system;
    }

    private static String meaning(List<Sign> signs, String said) {
        return signs.stream()
                .filter(sign -> said.contains(sign.said))
                .map(Sign::meaning)
                .findFirst()
                .orElse("");
    }
}
