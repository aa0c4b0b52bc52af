package blog.belonging.web.comment;

import blog.belonging.domain.comment.CommenterMails;
import blog.belonging.domain.mail.Letter;
import blog.belonging.domain.mail.MailAddress;
import blog.belonging.domain.mail.Mailing;
import blog.belonging.domain.mail.NotALetter;
import blog.belonging.web.shared.MailWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.UnaryOperator;

/** Finds the words for what commenters are told, in the blog's language. */
@ApplicationScoped
class CommenterMailer implements CommenterMails {

    private static final Logger LOG = System.getLogger(CommenterMailer.class.getName());

    @Inject
    Mailing mailing;

    @Inject
    MailWords words;

    @Override
    public boolean canBringLinks() {
        return mailing.isSetUp() && words.address().isPresent();
    }

    @Override
    public void askToConfirm(Subject subject, String confirm) {
        post(subject, "comment-confirm", UnaryOperator.identity(), here(confirm));
    }

    @Override
    public void askAboutAnswers(Subject subject, String yes) {
        post(subject, "comment-answers", UnaryOperator.identity(), here(yes));
    }

    @Override
    public void tellOfAnswer(Subject subject, String who, String answer, String stop, String once) {
        // RFC 8058: mail programs offer a button that sends a form there.
        post(
                subject,
                "comment-answer",
                letter -> letter.withHeader("List-Unsubscribe", "<" + here(stop) + ">")
                        .withHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                        .once(once),
                who,
                here(answer),
                here(stop));
    }

    private String here(String address) {
        return words.address().orElseThrow() + address;
    }

    /** In the texts, {@code {1}} is the name of the commenter, {@code {2}} the title of the entry. */
    private void post(Subject subject, String what, UnaryOperator<Letter> more, Object... values) {
        Object[] all = new Object[values.length + 2];
        all[0] = subject.name();
        all[1] = subject.title().isEmpty() ? words.part("untitled") : subject.title();
        System.arraycopy(values, 0, all, 2, values.length);
        MailWords.Written written = words.write("mail." + what, all);
        try {
            mailing.post(more.apply(Letter.to(
                    new MailAddress(subject.email()),
                    what.replaceFirst("-", "."),
                    Letter.line(written.subject()),
                    written.text())));
        } catch (NotALetter unreachable) {
            // It cannot be written to; that is no reason to refuse what is told.
            LOG.log(Level.DEBUG, "No mail about a comment", unreachable);
        }
    }
}
