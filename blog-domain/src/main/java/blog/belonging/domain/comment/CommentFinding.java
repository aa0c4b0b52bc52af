package blog.belonging.domain.comment;

/**
 * Something that was noticed about a comment before anybody looked at it. It tells a moderator where to look and decides nothing.
 *
 * @param weight how much it speaks against showing the comment; findings add up to its risk
 * @param begin where in the text it is, in UTF-16 units; equal to {@code end} if it is in no one place
 * @param end behind the last of them
 * @param detail what was found, if the place does not say it; may be empty
 */
public record CommentFinding(Kind kind, int weight, int begin, int end, String detail) {

    private static final int LONGEST = 200;

    private static final String WORDS = "words";

    /** What can be noticed. */
    public enum Kind {
        /** Somebody may be in danger. Shown before anything else, with what to do. */
        DISTRESS(10_000),
        WATCHED_NAME(80),
        /** A person is named, and something is held against them. */
        ACCUSATION(60),
        /** A name together with a year group, a class or an age. */
        PUPIL(50),
        EMAIL_ADDRESS(40),
        PHONE_NUMBER(40),
        POSTCODE(30),
        SOCIAL_HANDLE(20),
        BANNED(1000),
        BLOCKED_WORD(1000),
        HELD_WORD(20),
        LINKS(20),
        DUPLICATE(20),
        /** A field that no reader sees was filled in. */
        HONEYPOT(60),
        HASTE(20),
        RATE(20),
        /** Reads like what was marked as spam here. */
        LIKE_SPAM(40),
        OTHER_LANGUAGE(15);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        /** Whether it is about people who need protection, rather than about rubbish. */
        public boolean isSafeguarding() {
            return compareTo(SOCIAL_HANDLE) <= 0;
        }

        /** Whether the site's own list says that nobody need look. */
        public boolean isBlocking() {
            return this == BANNED || this == BLOCKED_WORD;
        }
    }

    public CommentFinding {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no place: " + begin + " to " + end);
        }
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    }

    /** Of the comment as a whole. */
    static CommentFinding of(Kind kind, String detail) {
        return new CommentFinding(kind, kind.weight, 0, 0, detail);
    }

    static CommentFinding at(Kind kind, int begin, int end) {
        return new CommentFinding(kind, kind.weight, begin, end, "");
    }

    /** Of words that show what is meant, and point at nobody themselves. */
    static CommentFinding words(Kind kind, int begin, int end) {
        return new CommentFinding(kind, kind.weight, begin, end, WORDS);
    }

    /** Whether it points at somebody: without it, nobody could be told by it. */
    public boolean pointsAtSomebody() {
        return kind.isSafeguarding() && kind != Kind.DISTRESS && hasPlace() && !detail.equals(WORDS);
    }

    public boolean hasPlace() {
        return end > begin;
    }
}
