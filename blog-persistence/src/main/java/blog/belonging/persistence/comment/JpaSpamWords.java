package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.SpamWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

@ApplicationScoped
class JpaSpamWords implements SpamWords {

    /** Counts comments. */
    private static final String ALL = "";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Map<String, Count> of(Collection<String> words) {
        Map<String, Count> found = new HashMap<>();
        if (!words.isEmpty()) {
            entityManager
                    .createQuery("select w.word, w.spam, w.ham from SpamWord w where w.word in :words", Object[].class)
                    .setParameter("words", words)
                    .getResultStream()
                    .forEach(row -> found.put((String) row[0], new Count((Integer) row[1], (Integer) row[2])));
        }
        return found;
    }

    @Override
    public Count total() {
        return of(List.of(ALL)).getOrDefault(ALL, Count.NEVER);
    }

    @Override
    public void learn(Map<String, Count> more, Count comments) {
        // Whoever holds the first word has all of them: two who learn at once wait for one another, and not for ever.
        entityManager.find(SpamWord.class, ALL, LockModeType.PESSIMISTIC_WRITE).count(comments);
        TreeSet<String> wanted = new TreeSet<>(more.keySet());
        List<String> known = new ArrayList<>();
        if (!wanted.isEmpty()) {
            entityManager
                    .createQuery("select w from SpamWord w where w.word in :words", SpamWord.class)
                    .setParameter("words", wanted)
                    .getResultStream()
                    .forEach(one -> {
                        one.count(more.getOrDefault(one.word(), Count.NEVER));
                        known.add(one.word());
                        if (one.isForgotten()) {
                            entityManager.remove(one);
                        }
                    });
        }
        wanted.removeAll(known);
        wanted.forEach(word -> {
            SpamWord one = new SpamWord(word);
            one.count(more.getOrDefault(word, Count.NEVER));
            entityManager.persist(one);
        });
    }
}
