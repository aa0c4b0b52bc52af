package blog.belonging.domain.media;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bringing files, replacing and removing them. Bytes are worked on while no transaction is open; what the database does not take is
 * moved back.
 */
@ApplicationScoped
public class MediaUploading {

    private static final int MOST_ATTEMPTS = 1000;

    @Inject
    MediaIntake intake;

    @Inject
    MediaFiles files;

    @Inject
    MediaSteps steps;

    /**
     * @param name that the file has on somebody's disk
     * @return the number of the upload
     * @throws UploadRefused if the file is nothing that is kept
     * @throws IOException if its bytes break off, or cannot be written
     */
    public long upload(Actor actor, String name, InputStream bytes) throws IOException {
        actor.require(Permission.WRITE);
        PreparedFile prepared = intake.prepare(bytes);
        try {
            UploadName wanted = UploadName.of(name);
            Place place = place(steps.folder(), wanted, prepared);
            try {
                return steps.keep(actor, wanted.title(), place.path(), prepared, place.sizes());
            } catch (RuntimeException undone) {
                place.files().keySet().forEach(files::remove);
                throw undone;
            }
        } finally {
            intake.discard(prepared);
        }
    }

    /** Where a file and its copies go. */
    private record Place(MediaPath path, List<MediaSize> sizes, Map<String, Path> files) {

        static Place of(String stem, PreparedFile file) {
            MediaPath path = new MediaPath(stem + "." + file.extension());
            Map<String, Path> files = new LinkedHashMap<>(Map.of(path.text(), file.file()));
            file.copies().forEach(copy -> files.put(stem + copy.suffix(), copy.file()));
            return new Place(
                    path,
                    file.copies().stream()
                            .map(copy -> new MediaSize(copy.name(), stem + copy.suffix(), copy.width(), copy.height()))
                            .toList(),
                    files);
        }
    }

    private Place place(String folder, UploadName name, PreparedFile file) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Place place = Place.of(folder + name.numbered(attempt), file);
            if (!steps.anyTaken(place.files().keySet()) && files.place(place.files())) {
                return place;
            }
        }
        throw new IOException("a thousand files of that name are there already");
    }

    /**
     * Its address stays. If the new file is of another type, the old address leads to the new one.
     *
     * @throws UploadRefused if the file is nothing that is kept, or no picture where there was one
     */
    public void replace(Actor actor, long id, long version, InputStream bytes) throws IOException {
        actor.require(Permission.WRITE);
        List<String> old = steps.paths(actor, id, version);
        PreparedFile prepared = intake.prepare(bytes);
        try {
            MediaPath path = new MediaPath(old.get(0));
            String stem = path.text().substring(0, path.text().lastIndexOf('.'));
            MediaPath fresh = new MediaPath(stem + "." + prepared.extension());
            if (MediaKind.of(fresh.mimeType()) != MediaKind.of(path.mimeType())) {
                throw new UploadRefused(UploadRefused.Reason.ANOTHER_TYPE);
            }
            boolean sameAddress = fresh.mimeType().equals(path.mimeType());
            if (sameAddress) {
                swap(actor, id, version, path, stem, old, prepared);
            } else {
                moveOn(actor, id, version, stem, old, prepared);
            }
        } finally {
            intake.discard(prepared);
        }
    }

    private void swap(
            Actor actor, long id, long version, MediaPath path, String stem, List<String> old, PreparedFile prepared)
            throws IOException {
        Map<String, Path> out = new LinkedHashMap<>();
        old.forEach(each -> out.put(each, prepared.folder().resolve("old-" + out.size())));
        Place place = Place.of(stem, prepared);
        Map<String, Path> in = new LinkedHashMap<>(place.files());
        in.remove(place.path().text());
        in.keySet().removeIf(copy -> !old.contains(copy) && files.has(copy));
        List<MediaSize> sizes = place.sizes().stream()
                .filter(size -> in.containsKey(size.path()))
                .toList();
        in.put(path.text(), prepared.file());
        files.swap(out, in);
        try {
            steps.replaced(actor, id, version, path, prepared, sizes);
        } catch (RuntimeException undone) {
            files.swap(in, out);
            throw undone;
        }
    }

    private void moveOn(Actor actor, long id, long version, String stem, List<String> old, PreparedFile prepared)
            throws IOException {
        int slash = stem.lastIndexOf('/') + 1;
        Place place = place(stem.substring(0, slash), UploadName.of(stem.substring(slash) + ".x"), prepared);
        try {
            steps.replaced(actor, id, version, place.path(), prepared, place.sizes());
        } catch (RuntimeException undone) {
            place.files().keySet().forEach(files::remove);
            throw undone;
        }
        old.forEach(files::remove);
    }

    /** Wherever it is used, a gap is left. */
    public void remove(Actor actor, long id, long version) {
        steps.remove(actor, id, version).forEach(files::remove);
    }
}
