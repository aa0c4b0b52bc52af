package blog.belonging.web.identity;

import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Password;
import blog.belonging.domain.identity.SigningIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Accounts of the blog, as Jakarta Security asks for them: the caller's name is the number of the account, its group the role. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    SigningIn signingIn;

    @Inject
    Caller caller;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        SigningIn.Outcome outcome = signingIn.check(
                credential.getCaller(), new Password(credential.getPasswordAsString()), caller.device());
        if (outcome instanceof SigningIn.Outcome.Welcome welcome) {
            return new CredentialValidationResult(
                    String.valueOf(welcome.accountId()), Set.of(welcome.role().name()));
        }
        if (outcome instanceof SigningIn.Outcome.Wait wait) {
            caller.hasToWait(wait.howLong());
        }
        return CredentialValidationResult.INVALID_RESULT;
    }
}
