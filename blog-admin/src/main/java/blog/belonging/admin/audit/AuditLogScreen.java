package blog.belonging.admin.audit;

import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.audit.AuditLine;
import blog.belonging.domain.audit.AuditLog;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.AuditReading;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Room;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who did what, when and from where; the latest first. */
@Named
@RequestScoped
public class AuditLogScreen {

    private static final int SIZE = 50;
    private static final Pattern PLACE = Pattern.compile("(\\d{1,15})-(\\d{1,18})");

    @Inject
    AuditReading log;

    @Inject
    Moments moments;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private final AuditForm form = new AuditForm();
    private List<AuditLine> lines = List.of();
    private List<String> acts = List.of();
    private boolean more;

    public void load() {
        Actor actor = caller.signedIn();
        AuditLog.Question question = new AuditLog.Question(
                Line.of(form.getWho()),
                Line.of(form.getAct()),
                moments.beginOf(form.getFrom()),
                moments.endOf(form.getUntil()));
        List<AuditLine> found = log.page(actor, question, place(), SIZE + 1);
        more = found.size() > SIZE;
        lines = more ? found.subList(0, SIZE) : found;
        acts = log.acts(actor);
    }

    private Optional<AuditLog.Place> place() {
        Matcher place = PLACE.matcher(form.getAfter());
        return place.matches()
                ? Optional.of(new AuditLog.Place(
                        Instant.ofEpochMilli(Long.parseLong(place.group(1))), Long.parseLong(place.group(2))))
                : Optional.empty();
    }

    /** In words; a deed of which none are known is called as it is written down. */
    public String deed(String act) {
        return wording.has("act." + act) ? wording.of("act." + act) : act;
    }

    /** A role in words; anything else as it is. */
    public String state(String state) {
        return wording.has("role." + state) ? wording.of("role." + state) : state;
    }

    public AuditForm getForm() {
        return form;
    }

    public List<AuditLine> getLines() {
        return lines;
    }

    public List<String> getActs() {
        return acts;
    }

    public boolean isMore() {
        return more;
    }

    public boolean isFromTheTop() {
        return place().isEmpty();
    }

    public boolean isAsking() {
        return !(form.getWho() + form.getAct() + form.getFrom() + form.getUntil()).isBlank();
    }

    /** The same question, from the top. */
    public String getTop() {
        return Room.AUDIT.path() + "?" + question();
    }

    public String getNext() {
        AuditLog.Place last = lines.get(lines.size() - 1).place();
        return Room.AUDIT.path() + "?" + question() + "&after=" + last.at().toEpochMilli() + "-" + last.id();
    }

    private String question() {
        return "who=" + encoded(form.getWho()) + "&act=" + encoded(form.getAct()) + "&from=" + encoded(form.getFrom())
                + "&until=" + encoded(form.getUntil());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
