package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.BlogExport;
import blog.belonging.domain.transfer.ExportedItem;
import blog.belonging.domain.transfer.Extra;
import blog.belonging.domain.transfer.NotAnExport;
import blog.belonging.domain.transfer.UploadsFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A WordPress export of one or more files. */
class WxrExport implements BlogExport {

    private final String name;
    private final List<ExportPart> parts;

    /** The zip that it is in, with everything else of a blog. */
    private final Optional<Path> copy;

    /**
     * @param parts at least one
     * @param copy if the export is only a part of a {@link CompleteCopy}
     */
    WxrExport(String name, List<ExportPart> parts, Optional<Path> copy) {
        this.name = name;
        this.parts = List.copyOf(parts);
        this.copy = copy;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Header check(Consumer<ExportedItem> each) {
        copy.ifPresent(zip -> reading(() -> {
            CompleteCopy.verify(zip);
            readExtras(zip, extra -> {});
        }));
        WxrHeader header = new WxrHeader();
        parts.forEach(part -> header.unite(WxrReader.read(part, each)));
        return header.toHeader();
    }

    @Override
    public void items(Consumer<ExportedItem> each) {
        parts.forEach(part -> WxrReader.read(part, each));
    }

    @Override
    public boolean isComplete() {
        return copy.isPresent();
    }

    @Override
    public void extras(Consumer<Extra> each) {
        copy.ifPresent(zip -> reading(() -> readExtras(zip, each)));
    }

    private static void readExtras(Path zip, Consumer<Extra> each) throws IOException {
        try (InputStream bytes = OpenZip.entry(zip, CompleteCopy.DATA)) {
            ExtrasJson.read(bytes, each);
        }
    }

    @Override
    public Optional<UploadsFolder> ownUploads() {
        return copy.map(zip -> new CopiedUploads().open(zip));
    }

    /** What may break off. */
    private interface Reading {
        void read() throws IOException;
    }

    private void reading(Reading what) {
        try {
            what.read();
        } catch (Unreadable e) {
            throw new NotAnExport(name, e.getMessage() + ".");
        } catch (IOException e) {
            throw new NotAnExport(name, "it cannot be read to its end.");
        }
    }
}
