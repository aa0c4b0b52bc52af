package blog.belonging.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A page without any frame, for when the blog cannot show one. */
final class PlainPage {

    private PlainPage() {}

    /** The texts come from the bundle, and are HTML already. */
    static void send(HttpServletResponse response, String language, String title, List<String> paragraphs)
            throws IOException {
        byte[] page = ("<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>" + title
                        + "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                        + "<meta name=\"robots\" content=\"noindex\"></head><body><main><h1>" + title + "</h1>"
                        + paragraphs.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining())
                        + "</main></body></html>\n")
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
