package blog.belonging.domain.identity;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What the first administrator says of the blog.
 *
 * @param address where readers find it, {@code https://blog.example.org} without a slash at its end; empty to take it from each request
 */
public record NewBlog(String title, String tagline, Locale language, ZoneId zone, String address) {}
