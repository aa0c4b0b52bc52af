package blog.belonging.persistence.site;

import blog.belonging.domain.shared.Keyed;
import blog.belonging.domain.site.SiteKeys;
import blog.belonging.persistence.shared.ServerSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class DerivedSiteKeys implements SiteKeys {

    @Inject
    ServerSecret secret;

    @Override
    public Keyed of(String purpose) {
        return Keyed.with(secret.keyFor(purpose));
    }
}
