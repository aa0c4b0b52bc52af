package blog.belonging.domain.site;

/** What is looked at before something is published. Each can be made to stand in the way. */
public enum PublishingCheck {
    MISSING_ALT,
    HEADING_ORDER,
    EMPTY_LINK,
    BROKEN_LINK,
    MISSING_EXCERPT,
    UNLINKED_MENTION,
    CHILD_NAME
}
