package blog.belonging.domain.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an import did, kind by kind, and every single thing it could not do. Written for the person who moves the blog. */
public final class ImportReport {

    /** What became of a thing. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        SKIPPED
    }

    /** More problems than anybody reads; beyond it they are only counted. */
    private static final int MOST_LINES = 20_000;

    private final Map<String, Map<Outcome, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();
    private int unlisted;

    public void count(String kind, Outcome outcome) {
        counts.computeIfAbsent(kind, k -> new EnumMap<>(Outcome.class)).merge(outcome, 1, Integer::sum);
    }

    /** Something that is never imported, by rule: notes, contact forms, what plug-ins left. */
    public void leaveOut(String what) {
        leftOut.merge(what, 1, Integer::sum);
    }

    public void leaveOut(String what, int number) {
        leftOut.merge(what, number, Integer::sum);
    }

    /** One line that somebody should read. */
    public void note(String line) {
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        } else {
            unlisted++;
        }
    }

    public void add(ImportReport other) {
        other.counts.forEach((kind, byOutcome) -> byOutcome.forEach((outcome, number) ->
                counts.computeIfAbsent(kind, k -> new EnumMap<>(Outcome.class)).merge(outcome, number, Integer::sum)));
        other.leftOut.forEach((what, number) -> leftOut.merge(what, number, Integer::sum));
        other.lines.forEach(this::note);
        unlisted += other.unlisted;
    }

    public int number(String kind, Outcome outcome) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(outcome, 0);
    }

    public int numberLeftOut(String what) {
        return leftOut.getOrDefault(what, 0);
    }

    public List<String> notes() {
        return List.copyOf(lines);
    }

    /** Whether readers could see a difference. */
    public boolean changedAnything() {
        return counts.values().stream()
                .anyMatch(by -> by.getOrDefault(Outcome.CREATED, 0) + by.getOrDefault(Outcome.UPDATED, 0) > 0);
    }

    /** In one line: {@code posts 10, tags 3}. What was there already is not counted. */
    public String summary() {
        List<String> kinds = new ArrayList<>();
        counts.forEach((kind, by) -> {
            int brought = by.getOrDefault(Outcome.CREATED, 0) + by.getOrDefault(Outcome.UPDATED, 0);
            if (brought > 0) {
                kinds.add(kind + " " + brought);
            }
        });
        return String.join(", ", kinds);
    }

    public String text(String headline) {
        StringBuilder text = new StringBuilder(headline).append("\n\n");
        text.append(String.format("%-12s %9s %9s %9s %9s%n", "", "created", "updated", "unchanged", "skipped"));
        counts.forEach((kind, by) -> text.append(String.format(
                "%-12s %9d %9d %9d %9d%n",
                kind,
                by.getOrDefault(Outcome.CREATED, 0),
                by.getOrDefault(Outcome.UPDATED, 0),
                by.getOrDefault(Outcome.UNCHANGED, 0),
                by.getOrDefault(Outcome.SKIPPED, 0))));
        if (!leftOut.isEmpty()) {
            text.append("\nLeft out on purpose, never published:\n");
            leftOut.forEach((what, number) -> text.append(String.format("  %6d  %s%n", number, what)));
        }
        text.append(lines.isEmpty() ? "\nNothing needs your attention.\n" : "\nPlease look at:\n");
        lines.forEach(
                line -> text.append("  - ").append(line.replaceAll("\\s+", " ")).append('\n'));
        if (unlisted > 0) {
            text.append("  … and ").append(unlisted).append(" more like these.\n");
        }
        return text.toString();
    }
}
