package blog.belonging.web.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.PageChecks;
import blog.belonging.web.testkit.Reader;
import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Browser;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What is mailed about comments on a blog that runs, by a mail server, and where the links in it lead. */
public final class MailsOfComments {

    private static final String HOME = "https://ferns.example";
    private static final String TITLE = "Ferns & <Owls>";

    private final URI base;
    private final GreenMail mail;
    private final Colleague ann;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Set<String> looked = new HashSet<>();
    private String post = "";
    private String entry = "";

    /** @param ann may do everything and has signed in */
    public MailsOfComments(URI base, GreenMail mail, Colleague ann) {
        this.base = base;
        this.mail = mail;
        this.ann = ann;
    }

    public void happen(Browser browser) throws Exception {
        publishes();
        ann.sends("account", "do", "mails", "amount", "EACH");
        assertThat(ann.sees("account").select("[name=amount][checked]").val()).isEqualTo("EACH");
        ann.sends("comments/rules", "do", "mails", "answers", "yes");
        String question = says("Rita", "", "When is it on again?\nApprove: https://evil.example/");
        try (PageChecks checks = new PageChecks(browser)) {
            approvesByMail(question, checks);
            isToldOfAnAnswerUntilSheHasEnough(question, checks);
            isToldWhatReadersReport(question, checks);
            confirmsFirst(checks);
        }
        whatIsNotForAMailboxIsNotInOne();
    }

    private void publishes() throws Exception {
        String id = Colleague.leadsTo(ann.sends("posts/new")).replaceFirst(".*id=", "");
        ann.sends(
                "posts/edit",
                "id",
                id,
                "edition",
                "1",
                "do",
                "save",
                "title",
                "Silent exits",
                "body",
                "<p>Quiet.</p>",
                "comments",
                "true");
        ann.sends("posts/publish", "id", id, "do", "publish");
        post = new Reader(base)
                .page("/").select("h2 a, h3 a").stream()
                        .filter(link -> link.text().equals("Silent exits"))
                        .findFirst()
                        .orElseThrow()
                        .attr("href");
        entry = id;
    }

    private String says(String name, String parent, String text) throws Exception {
        Document page = new Reader(base).page(post);
        assertThat(PageChecks.errors(page.html())).isEmpty();
        HttpResponse<String> answer = sends(
                "/comments/new/",
                "same-origin",
                "comment_post_ID=" + entry + "&comment_parent=" + (parent.isEmpty() ? "0" : parent) + "&stamp="
                        + page.select("[name=stamp]").val() + "&author=" + name + "&email=" + name
                        + "%40readers.example&answers=yes&do=leave&comment=" + encoded(text));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String own = answer.headers().firstValue("Location").orElseThrow();
        return own.replaceFirst(".*/own/(\\d+)/.*", "$1");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param site as browsers say; empty for what is none */
    private HttpResponse<String> sends(String address, String site, String form) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (!site.isEmpty()) {
            request.header("Sec-Fetch-Site", site);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private MimeMessage mail(String to, String subject) throws Exception {
        return mail(to, subject, 1);
    }

    /** @param which of those with that subject, from 1 */
    private MimeMessage mail(String to, String subject, int which) throws Exception {
        for (int i = 0; i < 200; i++) {
            int seen = 0;
            for (MimeMessage message : mail.getReceivedMessages()) {
                if (message.getAllRecipients()[0].toString().equalsIgnoreCase(to)
                        && message.getSubject().equals(subject)
                        && ++seen == which) {
                    return message;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no mail to " + to + ": " + subject);
    }

    private static String link(MimeMessage message, String path) throws Exception {
        String text = message.getContent().toString();
        Matcher link =
                Pattern.compile(Pattern.quote(HOME) + "(" + path + "\\S*/)").matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private boolean isShown(String text) throws Exception {
        return new Reader(base).page(post).select(".comments").text().contains(text);
    }

    /** As a program does that looks into mails. */
    private Document follows(String link, PageChecks checks) throws Exception {
        HttpResponse<String> page = new Reader(base).get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(PageChecks.errors(page.body())).isEmpty();
        if (looked.add(link)) {
            assertThat(checks.barriers(base + link)).isEmpty();
        }
        return Jsoup.parse(page.body());
    }

    private static String state(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[role=status]").text();
    }

    private void approvesByMail(String id, PageChecks checks) throws Exception {
        MimeMessage message = mail("ann@school.example", "A comment waits on " + TITLE + ": Silent exits");
        String text = message.getContent().toString();
        assertThat(text)
                .contains(
                        HOME + post.replaceFirst("^https?://[^/]*", ""),
                        "Rita <Rita@readers.example>",
                        "> When is it on again?\r\n> Approve: https://evil.example/",
                        HOME + "/admin/comments/show?id=" + id);
        String approve = link(message, "/comments/decide/[0-9]+-" + id + "-approve");
        String spam = link(message, "/comments/decide/[0-9]+-" + id + "-spam");
        Document page = follows(approve, checks);
        assertThat(page.select("main").text()).contains("When is it on again?", "Rita@readers.example");
        assertThat(isShown("When is it on")).as("a scanner decides nothing").isFalse();
        assertThat(sends(approve, "cross-site", "").statusCode()).isEqualTo(200);
        assertThat(isShown("When is it on")).as("nor does another site").isFalse();
        assertThat(sends(forged(approve), "same-origin", "").statusCode()).isEqualTo(404);
        assertThat(sends(approve.replace("approve", "spam"), "same-origin", "").statusCode())
                .isEqualTo(404);

        assertThat(state(sends(approve, "same-origin", ""))).isEqualTo("It is done.");
        assertThat(isShown("When is it on")).isTrue();
        for (String late : List.of(approve, spam)) {
            HttpResponse<String> again = sends(late, "same-origin", "");
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(state(again)).contains("already");
        }
        assertThat(isShown("When is it on")).isTrue();
        assertThat(ann.sees("comments/decisions").text()).contains("By a link of a mail");
    }

    private static String forged(String link) {
        char last = link.charAt(link.length() - 3);
        return link.substring(0, link.length() - 3) + (last == 'x' ? 'y' : 'x') + link.substring(link.length() - 2);
    }

    private void isToldOfAnAnswerUntilSheHasEnough(String question, PageChecks checks) throws Exception {
        String yes = link(
                mail("rita@readers.example", "Do you want to be told of answers on " + TITLE + "?"),
                "/comments/answers/");
        follows(yes, checks);
        assertThat(state(sends(yes, "same-origin", ""))).contains("You will be told");
        assertThat(follows(yes, checks).select("main button"))
                .as("no need to ask again")
                .isEmpty();

        String id = says("Bea", question, "On Friday, I think.");
        for (int i = 0; i < 50; i++) {
            assertThat(mail.getReceivedMessages())
                    .as("before it is shown")
                    .noneMatch(message -> subject(message).startsWith("An answer"));
        }
        ann.sends("comments/show?id=" + id, "do", "APPROVE", "reason", "NONE", "note", "");
        MimeMessage message = mail("rita@readers.example", "An answer to your comment on " + TITLE);
        assertThat(message.getContent().toString())
                .contains("Bea", "#comment-" + id)
                .doesNotContain("Friday");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String header = message.getHeader("List-Unsubscribe")[0].replaceAll("\\s", "");
        assertThat(header).matches("<" + Pattern.quote(HOME) + "/.*/>");
        String stop = header.substring(HOME.length() + 1, header.length() - 1);
        assertThat(follows(stop, checks).select("main button").text()).isEqualTo("Stop it");
        assertThat(sends(forged(stop), "", "List-Unsubscribe=One-Click").statusCode())
                .isEqualTo(404);
        for (int i = 0; i < 2; i++) {
            assertThat(state(sends(stop, "", "List-Unsubscribe=One-Click"))).contains("no more e-mail");
        }
        assertThat(new Reader(base).status(yes))
                .as("nothing is left to say yes to")
                .isEqualTo(404);
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void isToldWhatReadersReport(String id, PageChecks checks) throws Exception {
        String report = new Reader(base)
                .page(post)
                .select("#comment-" + id + " .comment-acts a[href*=report]")
                .attr("href");
        sends(report, "same-origin", "reason=UNTRUE&note=It+was+on+Tuesday");
        MimeMessage message =
                mail("ann@school.example", "A reader has reported a comment on " + TITLE + ": Silent exits");
        assertThat(message.getContent().toString())
                .contains("Reported by readers: It is not true", "> When is it on again?", "Leave it as it is:")
                .doesNotContain("Tuesday");
        String keep = link(message, "/comments/decide/[0-9]+-" + id + "-approve");
        follows(keep, checks);
        assertThat(state(sends(keep, "same-origin", ""))).isEqualTo("It is done.");
        assertThat(isShown("When is it on")).isTrue();
        sends(report, "same-origin", "reason=NAMES_A_CHILD&note=It+is+my+son");
        String withheld = mail(
                        "ann@school.example", "A reader has reported a comment on " + TITLE + ": Silent exits", 2)
                .getContent()
                .toString();
        assertThat(withheld)
                .contains("/admin/comments/show?id=" + id)
                .doesNotContain("When is it on", "Rita", "my son", "/comments/decide/");
        ann.sends("comments/show?id=" + id, "do", "APPROVE", "reason", "NONE", "note", "");
    }

    private void confirmsFirst(PageChecks checks) throws Exception {
        ann.sends("comments/rules", "do", "mails", "confirm", "yes");
        assertThat(new Reader(base).page(post).select("[name=answers]")).isEmpty();
        String id = says("Cleo", "", "Let us all meet there.");
        String confirm = link(mail("cleo@readers.example", "Confirm your comment on " + TITLE), "/comments/confirm/");
        assertThat(ann.sees("comments").text()).doesNotContain("Let us all meet");
        assertThat(follows(confirm, checks).select("main").text()).contains("Let us all meet there.");
        assertThat(new Reader(base).status(forged(confirm))).isEqualTo(404);
        assertThat(ann.sees("comments").text()).as("a scanner confirms nothing").doesNotContain("Let us all meet");
        HttpResponse<String> confirmed = sends(confirm, "same-origin", "");
        assertThat(confirmed.statusCode()).isEqualTo(303);
        String own = confirmed.headers().firstValue("Location").orElseThrow();
        assertThat(new Reader(base)
                        .page(own.replaceFirst("^" + Pattern.quote(base.toString()), ""))
                        .select("[role=status]")
                        .text())
                .contains("waiting for approval");
        assertThat(ann.sees("comments").text()).contains("Let us all meet");
        assertThat(follows(confirm, checks).select("[role=status]").text()).contains("confirmed already");
        assertThat(id).isNotEmpty();
        ann.sends("comments/rules", "do", "mails");
    }

    private void whatIsNotForAMailboxIsNotInOne() throws Exception {
        ann.sends("account", "do", "mails", "amount", "DIGEST");
        String id = says("Dora", "", "I want to die. I cannot go on like this any more.");
        String text = mail("ann@school.example", "Somebody may be in danger: a comment on " + TITLE)
                .getContent()
                .toString();
        assertThat(text)
                .contains("Somebody may be in danger", "/admin/comments/show?id=" + id)
                .doesNotContain("cannot go on", "Dora", "/comments/decide/");
    }
}
