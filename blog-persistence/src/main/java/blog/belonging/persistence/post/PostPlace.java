package blog.belonging.persistence.post;

import blog.belonging.domain.post.PostList;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The place of a post in a list: a storage matter, written by {@link JpaPostLists} and read by queries only. */
@Entity
@IdClass(PostPlace.Key.class)
@Table(name = "post_place")
public class PostPlace {

    @Id
    @Enumerated(EnumType.STRING)
    private PostList.Kind kind;

    @Id
    @Column(name = "list_id")
    private long listId;

    @Id
    private int place;

    @Column(name = "post_id")
    private long postId;

    @SuppressWarnings("NullAway.Init")
    protected PostPlace() {
        // for JPA
    }

    /** For JPA. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private PostList.@Nullable Kind kind;
        private long listId;
        private int place;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && kind == key.kind && listId == key.listId && place == key.place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, listId, place);
        }
    }
}
