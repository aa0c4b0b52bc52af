package blog.belonging.admin.shared;

import java.util.Optional;

/** Numbers as forms and addresses of the console carry them. Whatever somebody else puts there is none. */
public final class Typed {

    private Typed() {}

    /** @return empty if it is no number of a thing */
    public static Optional<Long> number(String typed) {
        return Optional.of(typed)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .filter(number -> number > 0);
    }

    /** @return one that nothing has, if it is none */
    public static long version(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    /** @return of a thing in a row, counted from 0 on; -1 if it is none */
    public static int place(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** @return of a page of a list; the first, if it is none */
    public static int page(String typed) {
        return typed.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }
}
