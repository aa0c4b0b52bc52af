package blog.belonging.admin.post;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.post.PostEditing;
import blog.belonging.domain.post.PostLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A month with what was published and what is to be. */
@Named
@RequestScoped
public class PostCalendarScreen {

    private static final int MOST = 500;

    @Inject
    PostEditing editing;

    @Inject
    Moments moments;

    @Inject
    Exchange exchange;

    @Inject
    Caller caller;

    private YearMonth month = YearMonth.of(2000, 1);
    private List<List<Day>> weeks = List.of();
    private int posts;

    /** @param inside whether it is of the month that is looked at */
    public record Day(LocalDate date, boolean inside, boolean today, List<PostLine> posts) {}

    public void load() {
        LocalDate today = moments.today();
        month = wanted(YearMonth.from(today));
        List<PostLine> lines = editing.inMonth(caller.signedIn(), month, MOST);
        posts = lines.size();
        Map<LocalDate, List<PostLine>> byDay = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> moments.dayOf(line.publishedAt().orElseThrow())));
        LocalDate first = month.atDay(1).with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> found = new ArrayList<>();
        for (LocalDate week = first; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            List<Day> days = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate day = week.plusDays(i);
                boolean inside = YearMonth.from(day).equals(month);
                days.add(new Day(
                        day, inside, day.equals(today), inside ? byDay.getOrDefault(day, List.of()) : List.of()));
            }
            found.add(days);
        }
        weeks = found;
    }

    private YearMonth wanted(YearMonth otherwise) {
        try {
            YearMonth asked = YearMonth.parse(exchange.value("month"));
            return asked.getYear() > 1900 && asked.getYear() < 3000 ? asked : otherwise;
        } catch (DateTimeException none) {
            return otherwise;
        }
    }

    public List<List<Day>> getWeeks() {
        return weeks;
    }

    public boolean isEmptyMonth() {
        return posts == 0;
    }

    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values()).map(moments::weekday).toList();
    }

    public String getName() {
        return moments.month(month);
    }

    public String getBefore() {
        return Room.CALENDAR.path() + "?month=" + month.minusMonths(1);
    }

    public String getAfter() {
        return Room.CALENDAR.path() + "?month=" + month.plusMonths(1);
    }
}
