package blog.belonging.web.privacy;

import blog.belonging.domain.comment.CommentKeys;
import blog.belonging.domain.comment.Sender;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What a form about personal data sends, and whether it is one of ours that was handed out not too long ago. */
@RequestScoped
class PrivacySent {

    /** No entry has it. */
    private static final long NO_ENTRY = 0;

    @Inject
    HttpServletRequest request;

    @Inject
    CommentKeys keys;

    @Inject
    Visit visit;

    boolean isForm() {
        return request.getMethod().equals("POST");
    }

    boolean isOurs() {
        return visit.isOwnForm() && keys.since(NO_ENTRY, value("stamp")).isPresent();
    }

    /** A field was filled in that no reader sees. */
    boolean isTrapped() {
        return !value("subject").isEmpty();
    }

    String stamp() {
        return keys.stamp(NO_ENTRY);
    }

    String value(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    Sender sender() {
        return new Sender(visit.client(), "");
    }
}
