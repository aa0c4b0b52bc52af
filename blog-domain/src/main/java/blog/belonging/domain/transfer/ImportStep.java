package blog.belonging.domain.transfer;

/** What an import is at. */
public enum ImportStep {
    /** Reading all of the export; nothing is written yet. */
    CHECKING,
    IMPORTING,
    /** Making what readers get of what came in. */
    RENDERING
}
