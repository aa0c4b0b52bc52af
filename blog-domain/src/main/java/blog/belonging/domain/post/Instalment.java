package blog.belonging.domain.post;

import java.util.Optional;

/**
 * A post's place in its series: what others call it, and where it leads.
 *
 * @param part from 1
 * @param parts how many are published
 */
public record Instalment(
        String series, String address, int part, int parts, Optional<PostLink> previous, Optional<PostLink> next) {}
