package blog.belonging.domain.site;

/** The site, for those who change it. */
public interface Sites {

    Site get();

    /** As it is now, and held until the transaction ends. */
    Site held();
}
