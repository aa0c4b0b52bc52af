package blog.belonging.admin.privacy;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.privacy.PrivacyPolicy.Settled;
import blog.belonging.domain.privacy.Retention;
import blog.belonging.domain.privacy.Retention.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How long personal data are kept and what the notices say besides, as it is typed. */
public record RetentionForm(long version, Map<Kind, String> days, String responsible, String contact) {

    public static final int LONGEST_TEXT = 2000;

    static RetentionForm of(Settled settled) {
        Map<Kind, String> days = new EnumMap<>(Kind.class);
        settled.retention().days().forEach((kind, number) -> days.put(kind, String.valueOf(number)));
        return new RetentionForm(settled.version(), days, settled.responsible(), settled.accessibilityContact());
    }

    static RetentionForm sent(Exchange exchange) {
        Map<Kind, String> days = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            days.put(kind, exchange.value(kind.name()).strip());
        }
        return new RetentionForm(
                Typed.version(exchange.value("version")),
                days,
                exchange.value("responsible"),
                exchange.value("contact"));
    }

    /** @return empty if something is wrong, which is then said */
    Optional<Settled> read(Problems problems) {
        Map<Kind, Integer> numbers = new EnumMap<>(Kind.class);
        days.forEach((kind, typed) -> {
            boolean number = typed.matches("\\d{1,4}")
                    && Integer.parseInt(typed) >= kind.least()
                    && Integer.parseInt(typed) <= Retention.LONGEST;
            if (number) {
                numbers.put(kind, Integer.parseInt(typed));
            } else {
                problems.add(kind.name(), "retention.no-days", kind.least(), String.valueOf(Retention.LONGEST));
            }
        });
        if (responsible.length() > LONGEST_TEXT) {
            problems.add("responsible", "retention.too-long", String.valueOf(LONGEST_TEXT));
        }
        if (contact.length() > LONGEST_TEXT) {
            problems.add("contact", "retention.too-long", String.valueOf(LONGEST_TEXT));
        }
        return problems.isAny()
                ? Optional.empty()
                : Optional.of(new Settled(version, new Retention(numbers), responsible, contact));
    }
}
