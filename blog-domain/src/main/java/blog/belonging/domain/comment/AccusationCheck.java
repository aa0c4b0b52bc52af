package blog.belonging.domain.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person who is named where something is held against somebody: in the same sentence or in the one before. To publish it can harm a child, and
 * where a teacher is accused of an offence against a pupil it can be one (Education Act 2002, section 141F).
 */
final class AccusationCheck implements CommentCheck {

    private static final Pattern ACCUSATION = Phrases.in("accusation.txt");

    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("(?<!\\b(?:Mr|Mrs|Ms|Mx|Dr|St|Prof|Rev))[.!?…]+[\\s\"”’)]+|\\R\\s*");

    @Override
    public List<CommentFinding> look(Candidate candidate) {
        List<CommentFinding> found = new ArrayList<>();
        String text = candidate.text();
        List<int[]> names = People.in(text);
        if (names.isEmpty()) {
            return found;
        }
        Matcher accusation = ACCUSATION.matcher(text);
        List<Integer> ends = ends(text);
        while (accusation.find()) {
            int sentence = sentence(ends, accusation.start());
            List<int[]> near = names.stream()
                    .filter(name -> sentence - sentence(ends, name[0]) == 0 || sentence - sentence(ends, name[0]) == 1)
                    .filter(name -> name[1] <= accusation.start() || name[0] >= accusation.end())
                    .toList();
            near.forEach(name -> found.add(CommentFinding.at(CommentFinding.Kind.ACCUSATION, name[0], name[1])));
            if (!near.isEmpty()) {
                found.add(CommentFinding.words(CommentFinding.Kind.ACCUSATION, accusation.start(), accusation.end()));
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        Matcher end = END_OF_SENTENCE.matcher(text);
        while (end.find()) {
            ends.add(end.end());
        }
        return ends;
    }

    /** @return which of all sentences the place is in, from 0 */
    private static int sentence(List<Integer> ends, int place) {
        int number = 0;
        while (number < ends.size() && ends.get(number) <= place) {
            number++;
        }
        return number;
    }
}
