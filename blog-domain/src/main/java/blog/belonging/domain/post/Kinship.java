package blog.belonging.domain.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which posts are worth reading after which: those that link to one another, then those that share tags, then those of the
 * same category. What few posts share counts more than what many share.
 *
 * <p>Of a tag or category with very many posts only those written at about the same time are compared, so that the work grows
 * with the blog and not with its square.
 */
final class Kinship {

    /** As many as stand under a post. */
    static final int MOST = 3;

    private static final double LINK = 6;
    private static final double TAG = 2;
    private static final double CATEGORY = 0.5;

    /** To either side in time. */
    private static final int REACH = 30;

    private final List<PostTraits> posts;
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<Integer, Map<Integer, Double>> kin = new HashMap<>();

    private Kinship(List<PostTraits> posts) {
        this.posts = posts;
        for (int i = 0; i < posts.size(); i++) {
            places.put(posts.get(i).id(), i);
        }
    }

    /** @param posts oldest first */
    static Map<Long, List<Long>> among(List<PostTraits> posts) {
        Kinship kinship = new Kinship(posts);
        kinship.byMentions();
        kinship.byTerms(PostTraits::tags, TAG);
        kinship.byTerms(PostTraits::categories, CATEGORY);
        Map<Long, List<Long>> related = new HashMap<>();
        for (int i = 0; i < posts.size(); i++) {
            List<Long> closest = kinship.closestTo(i);
            if (!closest.isEmpty()) {
                related.put(posts.get(i).id(), closest);
            }
        }
        return related;
    }

    private void byMentions() {
        for (int from = 0; from < posts.size(); from++) {
            for (long mentioned : posts.get(from).mentions()) {
                Integer to = places.get(mentioned);
                if (to != null && to != from) {
                    add(from, to, LINK);
                    add(to, from, LINK);
                }
            }
        }
    }

    private void byTerms(Function<PostTraits, List<Long>> terms, double weight) {
        Map<Long, List<Integer>> posted = new HashMap<>();
        for (int i = 0; i < posts.size(); i++) {
            for (long term : terms.apply(posts.get(i))) {
                posted.computeIfAbsent(term, k -> new ArrayList<>()).add(i);
            }
        }
        posted.values().forEach(sharing -> share(sharing, weight * rarity(sharing.size())));
    }

    /** Inverse document frequency. */
    private double rarity(int sharing) {
        return Math.log((posts.size() + 1.0) / sharing);
    }

    private void share(List<Integer> sharing, double weight) {
        for (int i = 0; i < sharing.size(); i++) {
            for (int j = i + 1; j < Math.min(sharing.size(), i + 1 + REACH); j++) {
                add(sharing.get(i), sharing.get(j), weight);
                add(sharing.get(j), sharing.get(i), weight);
            }
        }
    }

    private void add(int from, int to, double weight) {
        kin.computeIfAbsent(from, k -> new HashMap<>()).merge(to, weight, Double::sum);
    }

    private List<Long> closestTo(int post) {
        return kin.getOrDefault(post, Map.of()).entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -e.getValue())
                        .thenComparingInt(e -> Math.abs(e.getKey() - post))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(MOST)
                .map(e -> posts.get(e.getKey()).id())
                .toList();
    }
}
