package blog.belonging.domain.identity;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.mail.LettersOnTheirWay;
import blog.belonging.domain.mail.MailConfig;
import blog.belonging.domain.mail.MailSetting;
import blog.belonging.domain.mail.TryingAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Mail for those who run the blog. It stands here because the outbox itself, on the lowest floor, knows nobody. */
@ApplicationScoped
@Transactional
public class MailKeeping {

    @Inject
    MailConfig config;

    @Inject
    LettersOnTheirWay letters;

    @Inject
    TryingAgain trying;

    @Inject
    AccountMails mails;

    @Inject
    Auditing auditing;

    /**
     * How mail does.
     *
     * @param knowsItsAddress whether links can be mailed, too
     */
    public record State(MailSetting setting, boolean knowsItsAddress, LettersOnTheirWay.Summary letters) {

        /** Whether nobody has to do anything. */
        public boolean isWell() {
            return !(setting instanceof MailSetting.Wrong) && letters.troubled() == 0 && letters.givenUp() == 0;
        }
    }

    public State state(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        return new State(config.setting(), mails.canBringLinks(), letters.summary());
    }

    /** @return whether it is on its way; not where no mail is set up */
    public boolean writeToMe(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        return mails.tell(new AccountMails.Addressee(actor.name(), actor.email()), AccountMail.TRIAL);
    }

    /** All that wait for another attempt or were given up. @return how many there are */
    public int tryAgain(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        int number = trying.everything();
        if (number > 0) {
            auditing.note(actor.witness(), new AuditEntry.Deed("mail.again", String.valueOf(number), "", ""));
        }
        return number;
    }
}
