package blog.belonging.domain.writing;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two versions of a text side by side, paragraph by paragraph, with the words that differ. */
public final class TextComparison {

    /** Beyond it paragraphs are compared, and no words within them: that takes time with the square of their length. */
    private static final int LONGEST = 400_000;

    /** Around a text that has not changed. */
    private static final int CONTEXT = 2;

    private static final char BEGIN = '\ue000';
    private static final char END = '\ue001';

    private TextComparison() {}

    /** Words that are the same on both sides, or not. */
    public record Piece(String text, boolean changed) {}

    /**
     * A paragraph of either side.
     *
     * @param gap whether it stands for paragraphs that are the same and left out
     */
    public record Row(List<Piece> older, List<Piece> newer, boolean changed, boolean gap) {

        static Row left() {
            return new Row(List.of(), List.of(), false, true);
        }
    }

    /** @return empty if they are the same */
    public static List<Row> of(String older, String newer) {
        boolean words = older.length() + newer.length() < LONGEST;
        DiffRowGenerator generator = DiffRowGenerator.create()
                .showInlineDiffs(words)
                .inlineDiffByWord(true)
                .mergeOriginalRevised(false)
                .lineNormalizer(line -> line)
                .oldTag(opens -> String.valueOf(opens ? BEGIN : END))
                .newTag(opens -> String.valueOf(opens ? BEGIN : END))
                .build();
        List<Row> rows = generator.generateDiffRows(lines(older), lines(newer)).stream()
                .map(TextComparison::row)
                .toList();
        return rows.stream().noneMatch(Row::changed) ? List.of() : withoutTheSame(rows);
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.replaceAll("[" + BEGIN + END + "]", "").split("\n"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Row row(DiffRow row) {
        boolean changed = row.getTag() != DiffRow.Tag.EQUAL;
        return new Row(pieces(row.getOldLine()), pieces(row.getNewLine()), changed, false);
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean changed = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == BEGIN || c == END) {
                add(pieces, text, changed);
                changed = c == BEGIN;
            } else {
                text.append(c);
            }
        }
        add(pieces, text, changed);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder text, boolean changed) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), changed));
            text.setLength(0);
        }
    }

    private static List<Row> withoutTheSame(List<Row> rows) {
        boolean[] shown = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).changed()) {
                Arrays.fill(shown, Math.max(0, i - CONTEXT), Math.min(rows.size(), i + CONTEXT + 1), true);
            }
        }
        List<Row> kept = new ArrayList<>();
        boolean left = false;
        for (int i = 0; i < rows.size(); i++) {
            if (shown[i]) {
                kept.add(rows.get(i));
            } else if (!left) {
                kept.add(Row.left());
            }
            left = !shown[i];
        }
        return kept;
    }
}
