package blog.belonging.domain.content;

import blog.belonging.domain.site.PublicAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One text on its way through the pipeline: what the steps have found out, and what they may still add. */
final class Rendering {

    /** What blocks and shortcodes may add to a text, in characters: a block that repeats itself must not fill the memory. */
    private static final int MOST_ADDED = 2_000_000;

    private static final int MOST_INSIDE_ONE_ANOTHER = 10;
    private static final int MOST_MENTIONS = 500;

    private final long entryId;
    private final Surroundings surroundings;
    private final Addresses addresses;
    private final Map<String, Optional<Picture>> picturesByPath = new HashMap<>();
    private final Map<Long, Optional<Picture>> picturesById = new HashMap<>();
    private final Map<String, Optional<String>> currentAddresses = new HashMap<>();
    private final Set<Long> reusableBlocksInside = new HashSet<>();
    private Optional<Labels> labels = Optional.empty();
    private int added;
    private boolean dynamic;
    private boolean foldShown;
    private Optional<LeadPicture> firstPicture = Optional.empty();
    private final Set<Long> picturesShown = new HashSet<>();
    private final Set<String> mentions = new TreeSet<>();

    Rendering(long entryId, Surroundings surroundings) {
        this.entryId = entryId;
        this.surroundings = surroundings;
        addresses = new Addresses(surroundings.ownOrigins());
    }

    long entryId() {
        return entryId;
    }

    Addresses addresses() {
        return addresses;
    }

    /** Words that are not the author's, in the language of the blog. */
    String label(String key, Object... values) {
        if (labels.isEmpty()) {
            labels = Optional.of(new Labels(surroundings.language()));
        }
        return labels.get().of(key, values);
    }

    Optional<Picture> pictureAt(String path) {
        return picturesByPath.computeIfAbsent(path, surroundings::pictureAt);
    }

    Optional<Picture> picture(long id) {
        return picturesById.computeIfAbsent(id, surroundings::picture);
    }

    Optional<String> currentAddress(String address) {
        return currentAddresses.computeIfAbsent(address, surroundings::currentAddress);
    }

    /** The text has a link to something of this blog. */
    void links(String address) {
        if (address.length() <= PublicAddress.LONGEST && mentions.size() < MOST_MENTIONS) {
            mentions.add(address);
        }
    }

    Set<String> mentions() {
        return mentions;
    }

    void shows(Picture picture) {
        picturesShown.add(picture.id());
        if (firstPicture.isEmpty()) {
            firstPicture = LeadPicture.of(picture, false);
        }
    }

    Set<Long> picturesShown() {
        return picturesShown;
    }

    Optional<LeadPicture> firstPicture() {
        return firstPicture;
    }

    List<Surroundings.Link> latestPosts(int count) {
        dynamic = true;
        return surroundings.latestPosts(count);
    }

    /** @return empty if there is none, or if it is on its way already and would show itself */
    Optional<String> enterReusableBlock(long id) {
        if (reusableBlocksInside.contains(id) || reusableBlocksInside.size() >= MOST_INSIDE_ONE_ANOTHER) {
            return Optional.empty();
        }
        Optional<String> content =
                surroundings.reusableBlock(id).map(Characters::cleaned).filter(text -> mayAdd(text.length()));
        content.ifPresent(text -> reusableBlocksInside.add(id));
        return content;
    }

    void leaveReusableBlock(long id) {
        reusableBlocksInside.remove(id);
    }

    boolean mayAdd(int characters) {
        if (added + characters > MOST_ADDED) {
            return false;
        }
        // Even what adds nothing costs something.
        added += characters + 10;
        return true;
    }

    /** The fold is shown once, however often the author put it in. */
    boolean isFirstFold() {
        boolean first = !foldShown;
        foldShown = true;
        return first;
    }

    boolean isDynamic() {
        return dynamic;
    }
}
