package blog.belonging.domain.comment;

import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.domain.shared.Sender;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A comment that is being looked over.
 *
 * @param id of the comment; 0 if it is new
 * @param text as it was typed
 * @param html as readers would get it
 * @param since how long the form was open; empty if nobody knows
 * @param trapped whether a field was filled in that no reader sees
 * @param language of the blog
 */
record Candidate(
        long id,
        String name,
        String email,
        String website,
        String text,
        SafeHtml html,
        Sender sender,
        Optional<Duration> since,
        boolean trapped,
        Locale language) {}
