package blog.belonging.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page that needs neither the database nor Faces: for when there is not more to be had. */
public final class BarePage {

    private BarePage() {}

    /**
     * @param language BCP 47
     * @param base what own addresses start with
     * @param lines words of the interface
     */
    public static void write(
            HttpServletResponse response, String language, String base, String title, List<String> lines)
            throws IOException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<meta name=\"robots\" content=\"noindex\"><link rel=\"stylesheet\" href=\"")
                .append(escaped(base))
                .append("/assets/site.css\"></head><body><main><article class=\"entry\"><h1>")
                .append(escaped(title))
                .append("</h1>");
        lines.forEach(line -> page.append("<p>").append(escaped(line)).append("</p>"));
        byte[] bytes =
                page.append("</article></main></body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
