package blog.belonging.domain.transfer;

/** Somebody with an account on the old blog ({@code wp:author}). */
public record ExportedAuthor(String id, String login, String email, String displayName) {}
