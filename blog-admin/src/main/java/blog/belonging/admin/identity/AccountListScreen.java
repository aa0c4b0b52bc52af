package blog.belonging.admin.identity;

import blog.belonging.domain.identity.AccountKeeping;
import blog.belonging.domain.identity.AccountLine;
import blog.belonging.domain.identity.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everybody who may work on the blog. */
@Named
@RequestScoped
public class AccountListScreen {

    @Inject
    AccountKeeping accounts;

    @Inject
    Caller caller;

    private List<AccountLine> lines = List.of();

    public void load() {
        lines = accounts.all(caller.signedIn());
    }

    public List<AccountLine> getLines() {
        return lines;
    }
}
