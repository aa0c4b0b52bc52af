package blog.belonging.domain.post;

import java.time.LocalDate;

/** Which list of published posts is meant. Posts of a category are those of its descendants too, as in WordPress. */
public record PostList(Kind kind, long id) {

    /** What the posts of a list have in common. */
    public enum Kind {
        ALL,
        STICKY,
        CATEGORY,
        TAG,
        AUTHOR,
        YEAR,
        MONTH,
        DAY
    }

    public static final PostList ALL = new PostList(Kind.ALL, 0);
    public static final PostList STICKY = new PostList(Kind.STICKY, 0);

    public static PostList inCategory(long categoryId) {
        return new PostList(Kind.CATEGORY, categoryId);
    }

    public static PostList tagged(long tagId) {
        return new PostList(Kind.TAG, tagId);
    }

    public static PostList by(long authorId) {
        return new PostList(Kind.AUTHOR, authorId);
    }

    public static PostList ofYear(int year) {
        return new PostList(Kind.YEAR, year);
    }

    public static PostList ofMonth(int year, int month) {
        return new PostList(Kind.MONTH, year * 100L + month);
    }

    public static PostList ofDay(LocalDate day) {
        return new PostList(Kind.DAY, day.getYear() * 10000L + day.getMonthValue() * 100L + day.getDayOfMonth());
    }
}
