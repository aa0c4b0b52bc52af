package blog.belonging.persistence.transfer;

import blog.belonging.domain.media.MediaFiles;
import blog.belonging.domain.transfer.BlogWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

@ApplicationScoped
class JpaBlogWriter implements BlogWriter {

    private static final int BUFFER = 1 << 16;

    @Inject
    BlogContents contents;

    @Inject
    ExtrasJson extras;

    @Inject
    MediaFiles files;

    @Inject
    Clock clock;

    @Override
    public void wxr(String address, OutputStream to) throws IOException {
        OutputStream buffered = new BufferedOutputStream(to, BUFFER);
        export(address, buffered);
        buffered.flush();
    }

    private void export(String address, OutputStream to) throws IOException {
        WxrWriter writer = new WxrWriter(to);
        writer.begin(contents.header(address), clock.instant());
        contents.items(address, writer::item);
        writer.end();
    }

    @Override
    public void everything(String address, OutputStream to) throws IOException {
        OutputStream buffered = new BufferedOutputStream(to, BUFFER);
        ZippedCopy zip = new ZippedCopy(buffered);
        zip.add(CompleteCopy.EXPORT, false, stream -> export(address, stream));
        zip.add(CompleteCopy.DATA, false, stream -> extras.write(stream, clock.instant()));
        contents.files(path -> {
            Optional<Path> file = files.find(path);
            if (file.isPresent()) {
                zip.add(CompleteCopy.UPLOADS + path, true, stream -> Files.copy(file.get(), stream));
            }
        });
        zip.end();
        buffered.flush();
    }
}
