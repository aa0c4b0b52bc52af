package blog.belonging.domain.identity;

import java.util.List;
import java.util.Optional;

/** Accounts as administrators see them. */
public interface ListedAccounts {

    /** By name. */
    List<AccountLine> all();

    Optional<AccountLine> byId(long id);

    /** Names that nobody with an account writes under, by name. */
    List<PenName> freePenNames(int limit);

    Optional<PenName> penName(long authorId);
}
