package blog.belonging.domain.comment;

import blog.belonging.domain.shared.Keyed;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the school's own list, in whatever letters and wherever they stand. */
final class WatchCheck implements CommentCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");
    private static final int MOST_WORDS = 12_000;

    private final WatchedNames names;
    private final Keyed key;

    WatchCheck(WatchedNames names, Keyed key) {
        this.names = names;
        this.key = key;
    }

    /** @return the name without what may be written in several ways: accents, capitals, apostrophes, more than one space */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]s?(?=\\s|$)|['’]", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }

    @Override
    public List<CommentFinding> look(Candidate candidate) {
        int longest = names.longest();
        if (longest == 0) {
            return List.of();
        }
        Map<String, List<int[]>> places = new LinkedHashMap<>();
        gather(candidate.text(), 0, longest, places);
        gather(candidate.name(), -1, longest, places);
        Set<String> watched = names.among(places.keySet());
        List<CommentFinding> found = new ArrayList<>();
        for (String digest : watched) {
            for (int[] place : places.getOrDefault(digest, List.of())) {
                found.add(
                        place[0] < 0
                                ? CommentFinding.of(CommentFinding.Kind.WATCHED_NAME, candidate.name())
                                : CommentFinding.at(CommentFinding.Kind.WATCHED_NAME, place[0], place[1]));
            }
        }
        return found;
    }

    /** @param offset -1 if places in it are of no use */
    private void gather(String text, int offset, int longest, Map<String, List<int[]>> places) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find() && words.size() < MOST_WORDS) {
            words.add(new int[] {word.start(), word.end()});
        }
        for (int from = 0; from < words.size(); from++) {
            for (int count = 1; count <= longest && from + count <= words.size(); count++) {
                int begin = words.get(from)[0];
                int end = words.get(from + count - 1)[1];
                if (end - begin > 200) {
                    break;
                }
                String digest = key.digest(plain(text.substring(begin, end)));
                places.computeIfAbsent(digest, k -> new ArrayList<>())
                        .add(offset < 0 ? new int[] {-1, -1} : new int[] {begin, end});
            }
        }
    }
}
