package blog.belonging.web.privacy;

import blog.belonging.domain.privacy.PrivacyNotices;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.web.shared.Describing;
import blog.belonging.web.shared.Metadata;
import blog.belonging.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** How far this blog can be used by everybody, and whom to tell where it cannot. */
@Named
@RequestScoped
public class AccessibilityPage {

    @Inject
    PrivacyNotices notices;

    @Inject
    Describing describing;

    @Inject
    Texts texts;

    private List<String> contact = List.of();
    private Optional<Metadata> metadata = Optional.empty();

    public void load() {
        contact = notices.notice()
                .accessibilityContact()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        metadata = Optional.of(describing.ofOverview(texts.of("accessibility.title"), Permalinks.ACCESSIBILITY));
    }

    public Metadata getMetadata() {
        return metadata.orElseThrow();
    }

    public List<String> getContact() {
        return contact;
    }
}
