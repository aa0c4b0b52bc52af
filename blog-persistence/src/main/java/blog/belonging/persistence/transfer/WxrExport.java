package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.BlogExport;
import blog.belonging.domain.transfer.ExportedItem;
import java.util.List;
import java.util.function.Consumer;

/** A WordPress export of one or more files. */
class WxrExport implements BlogExport {

    private final String name;
    private final List<ExportPart> parts;

    /** @param parts at least one */
    WxrExport(String name, List<ExportPart> parts) {
        this.name = name;
        this.parts = List.copyOf(parts);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Header check(Consumer<ExportedItem> each) {
        WxrHeader header = new WxrHeader();
        parts.forEach(part -> header.unite(WxrReader.read(part, each)));
        return header.toHeader();
    }

    @Override
    public void items(Consumer<ExportedItem> each) {
        parts.forEach(part -> WxrReader.read(part, each));
    }
}
