package blog.belonging.domain.media;

import java.util.Optional;

/** Uploads as readers meet them. */
public interface PublicMedia {

    Optional<String> addressOf(long id);
}
