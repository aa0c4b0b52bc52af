package blog.belonging.domain.post;

/** How long an adult takes to read a text silently: 238 words a minute (Brysbaert 2019), and never less than one. */
public record ReadingTime(int minutes) {

    private static final int WORDS_A_MINUTE = 238;

    public static ReadingTime of(int words) {
        return new ReadingTime(Math.max(1, Math.round((float) words / WORDS_A_MINUTE)));
    }
}
