package blog.belonging.domain.privacy;

/** What the blog has settled about personal data, for those who change it. */
public interface PrivacyPolicies {

    PrivacyPolicy get();

    /** As it is now, and held until the transaction ends. */
    PrivacyPolicy held();
}
