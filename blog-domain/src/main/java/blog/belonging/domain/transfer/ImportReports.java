package blog.belonging.domain.transfer;

/** Where an administrator finds the report of an import again. */
public interface ImportReports {

    /** @return where it was put */
    String keep(String text);
}
