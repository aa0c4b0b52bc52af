package blog.belonging.domain.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of somebody who may be in danger. Whoever reads them first has to know what to do next. */
final class DistressCheck implements CommentCheck {

    private static final Pattern DISTRESS = Phrases.in("distress.txt");

    @Override
    public List<CommentFinding> look(Candidate candidate) {
        List<CommentFinding> found = new ArrayList<>();
        Matcher matcher = DISTRESS.matcher(candidate.text());
        while (matcher.find()) {
            found.add(CommentFinding.at(CommentFinding.Kind.DISTRESS, matcher.start(), matcher.end()));
        }
        return found;
    }
}
