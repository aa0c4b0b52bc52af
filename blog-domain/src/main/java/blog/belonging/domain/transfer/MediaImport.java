package blog.belonging.domain.transfer;

import blog.belonging.domain.media.MediaFiles;
import blog.belonging.domain.media.MediaItem;
import blog.belonging.domain.media.MediaItems;
import blog.belonging.domain.media.MediaPath;
import blog.belonging.domain.media.MediaSize;
import blog.belonging.domain.media.NotAMediaPath;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.Redirect;
import blog.belonging.domain.site.Redirects;
import blog.belonging.domain.transfer.ImportReport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Attachments: what is known of them, and their bytes where they can be had. */
@ApplicationScoped
class MediaImport {

    private static final Pattern YEAR_MONTH_NAME = Pattern.compile("/((?:[0-9]{4}/[0-9]{2}/)?[^/?#]+)(?:[?#].*)?$");

    private static final int LONGEST_SIZE_NAME = 200;

    @Inject
    MediaItems items;

    @Inject
    MediaFiles files;

    @Inject
    MediaDownloads downloads;

    @Inject
    Redirects redirects;

    @Inject
    EntryNumbers numbers;

    @Inject
    HeaderImport headerImport;

    void take(ImportRun run, ExportedItem item, Optional<LedgerLine> known) {
        MediaPath path = path(item);
        Map<?, ?> metadata = PhpSerialized.map(item.meta("_wp_attachment_metadata"));
        Optional<MediaItem> samePath = items.byPath(path.text());
        LedgerLine line = known.orElseGet(() -> numbers.line(run, item.id(), Long.parseLong(item.id())));
        if (samePath.isPresent() && samePath.get().id() != line.targetId()) {
            throw new ItemImport.Unusable("another upload has the same name, " + path.text());
        }
        Optional<MediaItem> existing = line.isReservation() ? Optional.empty() : items.byId(line.targetId());
        numbers.refuseAnotherKind(line, existing.isPresent());
        MediaItem media = existing.orElseGet(() -> new MediaItem(
                line.targetId(),
                path.text(),
                path.mimeType(),
                run.authorIds
                        .computeIfAbsent(item.creator(), login -> headerImport.authorOf(run, login))
                        .orElse(0L),
                run.instant(item.gmtDate(), item.localDate()).orElse(Instant.EPOCH)));
        media.describe(
                item.title(),
                Fields.kept(run, "The alternative text", item.meta("_wp_attachment_image_alt")),
                item.excerpt(),
                item.content());
        if (existing.isEmpty()) {
            items.add(media);
        }
        bring(run, item, media, metadata);
        if (existing.isEmpty()) {
            redirect(run, item, path);
        }
        line.settle(item.digest(), "", run.jobId);
        run.report.count("media", existing.isEmpty() ? Outcome.CREATED : Outcome.UPDATED);
    }

    /** For an attachment that is known already and whose file may have been found since. */
    void bringFile(ImportRun run, ExportedItem item, long mediaId) {
        items.byId(mediaId)
                .filter(media -> !media.isPresent())
                .ifPresent(media -> bring(run, item, media, PhpSerialized.map(item.meta("_wp_attachment_metadata"))));
    }

    private void bring(ImportRun run, ExportedItem item, MediaItem media, Map<?, ?> metadata) {
        List<MediaSize> sizes = sizes(media.path(), metadata);
        boolean present = copy(run, item, media.path(), true);
        if (present) {
            Object full = metadata.get("original_image");
            if (full instanceof String name) {
                sibling(media.path(), name).ifPresent(path -> copy(run, item, path, false));
            }
            sizes.removeIf(size -> !copy(run, item, size.path(), false));
        }
        media.found(present);
        int width = pixels(metadata.get("width"));
        int height = pixels(metadata.get("height"));
        if (present && (width == 0 || height == 0)) {
            Optional<MediaFiles.Pixels> measured = files.measure(media.path());
            width = measured.map(MediaFiles.Pixels::width).orElse(0);
            height = measured.map(MediaFiles.Pixels::height).orElse(0);
        }
        media.measure(width, height, sizes);
    }

    /** @param wanted whether it is worth a line in the report, and a download, if it is not there */
    private boolean copy(ImportRun run, ExportedItem item, String path, boolean wanted) {
        try {
            if (files.has(path)) {
                return true;
            }
            Optional<InputStream> found =
                    run.order.uploads().isPresent() ? run.order.uploads().get().open(path) : Optional.empty();
            if (found.isEmpty()
                    && wanted
                    && run.order.fetch()
                    && !urlOf(run, item).isEmpty()
                    && !run.order.dryRun()) {
                found = Optional.of(downloads.fetch(urlOf(run, item)));
            }
            if (found.isPresent()) {
                try (InputStream bytes = found.get()) {
                    if (!run.order.dryRun()) {
                        files.keep(path, bytes);
                    }
                    run.report.count("files", Outcome.CREATED);
                }
                return true;
            }
            if (wanted) {
                run.report.note(
                        item.label() + ": its file " + path + " is missing"
                                + (run.order.uploads().isPresent()
                                        ? " from the uploads"
                                        : "; bring a zip of wp-content/uploads with the export, or set BLOG_IMPORT_UPLOADS to a copy of it"));
                run.report.count("files", Outcome.SKIPPED);
            }
        } catch (IOException | UncheckedIOException e) {
            run.report.note(item.label() + ": its file " + path + " could not be taken: " + e.getMessage());
            run.report.count("files", Outcome.SKIPPED);
        }
        return false;
    }

    /** As WordPress's importer does: the attachment's address, else its guid; one without a host is of the old blog. */
    private static String urlOf(ImportRun run, ExportedItem item) {
        String url = (item.attachmentUrl().isBlank() ? item.guid() : item.attachmentUrl()).strip();
        return url.startsWith("/") && !url.startsWith("//") ? run.source() + url : url;
    }

    private static MediaPath path(ExportedItem item) {
        String attached = item.meta("_wp_attached_file");
        if (!attached.isBlank() && !attached.contains("://")) {
            return new MediaPath(attached.strip());
        }
        String url = attached.isBlank() ? item.attachmentUrl() : attached;
        int uploads = url.indexOf(Permalinks.UPLOADS);
        if (uploads >= 0) {
            return new MediaPath(Permalinks.decoded(
                    url.substring(uploads + Permalinks.UPLOADS.length()).replaceFirst("[?#].*$", "")));
        }
        Matcher name = YEAR_MONTH_NAME.matcher(url);
        if (!name.find()) {
            throw new ItemImport.Unusable("it names no file");
        }
        return new MediaPath(Permalinks.decoded(name.group(1)));
    }

    private static List<MediaSize> sizes(String path, Map<?, ?> metadata) {
        List<MediaSize> found = new ArrayList<>();
        if (metadata.get("sizes") instanceof Map<?, ?> sizes) {
            sizes.forEach((name, value) -> {
                if (found.size() < 50
                        && String.valueOf(name).length() <= LONGEST_SIZE_NAME
                        && value instanceof Map<?, ?> size
                        && size.get("file") instanceof String file
                        && pixels(size.get("width")) > 0
                        && pixels(size.get("height")) > 0) {
                    sibling(path, file)
                            .filter(p -> found.stream().noneMatch(s -> s.path().equals(p)))
                            .ifPresent(p -> found.add(new MediaSize(
                                    String.valueOf(name), p, pixels(size.get("width")), pixels(size.get("height")))));
                }
            });
        }
        return found;
    }

    private static Optional<String> sibling(String path, String file) {
        try {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            return file.contains("/") ? Optional.empty() : Optional.of(new MediaPath(folder + file).text());
        } catch (NotAMediaPath hostile) {
            return Optional.empty();
        }
    }

    private static int pixels(@Nullable Object value) {
        return value instanceof Long number && number > 0 && number < 100_000 ? number.intValue() : 0;
    }

    /** The page that WordPress had for an attachment leads to its file. */
    private void redirect(ImportRun run, ExportedItem item, MediaPath path) {
        Permalinks.ownPath(item.link(), run.source())
                .filter(old -> !old.equals(Permalinks.HOME) && old.length() <= 2000)
                .filter(old -> redirects.known(Set.of(old)).isEmpty())
                .ifPresent(old -> {
                    redirects.add(Redirect.toAddress(redirects.nextId(), old, Permalinks.upload(path.text())));
                    run.report.count("redirects", Outcome.CREATED);
                });
    }
}
