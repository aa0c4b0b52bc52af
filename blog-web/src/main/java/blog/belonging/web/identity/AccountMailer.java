package blog.belonging.web.identity;

import blog.belonging.domain.identity.AccountMail;
import blog.belonging.domain.identity.AccountMails;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.mail.Letter;
import blog.belonging.domain.mail.MailAddress;
import blog.belonging.domain.mail.Mailing;
import blog.belonging.domain.mail.NotALetter;
import blog.belonging.web.shared.MailWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Finds the words for what the owners of accounts are told, in the blog's language. */
@ApplicationScoped
class AccountMailer implements AccountMails {

    @Inject
    Mailing mailing;

    @Inject
    MailWords words;

    @Override
    public boolean canBringLinks() {
        return mailing.isSetUp() && words.address().isPresent();
    }

    @Override
    public boolean tell(Addressee to, AccountMail what) {
        return mailing.isSetUp() && letter(to, what, "").filter(mailing::post).isPresent();
    }

    @Override
    public boolean bring(Addressee to, AccountMail what, Way way) {
        return mailing.isSetUp()
                && words.address()
                        .map(address -> address + "/admin/" + Room.NEW_PASSWORD.path() + "?ticket=" + way.ticket())
                        .flatMap(link -> letter(to, what, link))
                        .map(letter -> letter.goodUntil(way.until()))
                        .filter(mailing::post)
                        .isPresent();
    }

    /** Somebody may sign in with an address that no mail could reach: that is no reason to refuse what they do. */
    private Optional<Letter> letter(Addressee to, AccountMail what, String link) {
        String name = what.name().toLowerCase(Locale.ROOT).replace('_', '-');
        MailWords.Written written = words.write("mail." + name, to.name(), link);
        try {
            MailAddress address = new MailAddress(to.email().text());
            return Optional.of(Letter.to(address, "account." + name, Letter.line(written.subject()), written.text()));
        } catch (NotALetter unreachable) {
            return Optional.empty();
        }
    }
}
