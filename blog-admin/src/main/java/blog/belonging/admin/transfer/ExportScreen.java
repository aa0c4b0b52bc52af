package blog.belonging.admin.transfer;

import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Taking the blog elsewhere. */
@Named
@RequestScoped
public class ExportScreen {

    @Inject
    Caller caller;

    public void load() {
        caller.signedIn().require(Permission.RUN_THE_BLOG);
    }
}
