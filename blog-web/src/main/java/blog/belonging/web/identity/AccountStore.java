package blog.belonging.web.identity;

import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Password;
import blog.belonging.domain.identity.SigningIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.RememberMeCredential;
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
        return answer(signingIn.check(
                credential.getCaller(), new Password(credential.getPasswordAsString()), caller.device()));
    }

    /** The second step: a ticket of the first, a space, and the code. */
    public CredentialValidationResult validate(RememberMeCredential credential) {
        String[] parts = credential.getToken().split(" ", 2);
        return answer(signingIn.checkCode(parts[0], parts.length > 1 ? parts[1] : "", caller.device()));
    }

    private CredentialValidationResult answer(SigningIn.Outcome outcome) {
        if (outcome instanceof SigningIn.Outcome.Welcome welcome) {
            return new CredentialValidationResult(
                    String.valueOf(welcome.accountId()), Set.of(welcome.role().name()));
        }
        if (outcome instanceof SigningIn.Outcome.Wait wait) {
            caller.hasToWait(wait.howLong());
        } else if (outcome instanceof SigningIn.Outcome.CodeWanted wanted) {
            caller.hasToGiveACode(wanted.ticket());
        } else if (outcome instanceof SigningIn.Outcome.TooLate) {
            caller.comesTooLate();
        }
        return CredentialValidationResult.INVALID_RESULT;
    }
}
