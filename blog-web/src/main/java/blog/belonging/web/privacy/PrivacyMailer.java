package blog.belonging.web.privacy;

import blog.belonging.domain.mail.Letter;
import blog.belonging.domain.mail.MailAddress;
import blog.belonging.domain.mail.Mailing;
import blog.belonging.domain.mail.NotALetter;
import blog.belonging.domain.privacy.ErasureWords;
import blog.belonging.domain.privacy.PrivacyMails;
import blog.belonging.domain.privacy.PrivacyRequest;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.web.shared.MailWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Finds the words for what people are told about their data, in the blog's language. */
@ApplicationScoped
class PrivacyMailer implements PrivacyMails, ErasureWords {

    @Inject
    Mailing mailing;

    @Inject
    MailWords words;

    @Override
    public String anonymous() {
        return words.word("privacy.anonymous");
    }

    @Override
    public String removed() {
        return words.word("privacy.removed");
    }

    @Override
    public boolean canBringLinks() {
        return mailing.isSetUp() && words.address().isPresent();
    }

    @Override
    public boolean bringLink(String email, PrivacyRequest.Kind kind, long id, String key, Instant until) {
        Optional<String> link = words.address().map(address -> address + Permalinks.privacyRequest(id, key));
        return link.map(way -> words.write("mail.privacy-link." + kind, way))
                .flatMap(written -> letter(email, "privacy.link", written))
                .map(letter -> letter.goodUntil(until))
                .filter(mailing::post)
                .isPresent();
    }

    @Override
    public boolean acknowledge(String contact, long id, Instant receivedAt) {
        return mailing.isSetUp()
                && letter(contact, "privacy.acknowledged", words.write("mail.privacy-acknowledged", String.valueOf(id)))
                        .filter(mailing::post)
                        .isPresent();
    }

    /** Whoever wants to be telephoned gets no mail. */
    private static Optional<Letter> letter(String email, String purpose, MailWords.Written written) {
        try {
            return Optional.of(
                    Letter.to(new MailAddress(email), purpose, Letter.line(written.subject()), written.text()));
        } catch (NotALetter unreachable) {
            return Optional.empty();
        }
    }
}
