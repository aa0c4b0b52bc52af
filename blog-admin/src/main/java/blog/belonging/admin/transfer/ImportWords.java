package blog.belonging.admin.transfer;

import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.transfer.ImportTask;
import blog.belonging.domain.transfer.PastImports;

/** How far an import is, in words: the same for a page and for the script on it. */
final class ImportWords {

    private ImportWords() {}

    static String progress(PastImports.Line line, Wording wording) {
        if (line.state() == ImportTask.State.WAITING) {
            return wording.of("import.waiting");
        }
        return switch (line.step()) {
            case CHECKING -> wording.of("import.checking");
            case IMPORTING -> wording.of("import.importing", line.done(), line.total());
            case RENDERING -> wording.of("import.rendering", line.done());
        };
    }
}
