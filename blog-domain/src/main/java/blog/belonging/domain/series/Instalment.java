package blog.belonging.domain.series;

import blog.belonging.domain.post.PostLink;
import java.util.Optional;

/**
 * A post's place in its series.
 *
 * @param part from 1
 * @param parts how many are published
 */
public record Instalment(
        String series, String address, int part, int parts, Optional<PostLink> previous, Optional<PostLink> next) {}
