package blog.belonging.admin.audit;

/** What is looked for in the log. */
public class AuditForm {

    private String who = "";
    private String act = "";
    private String from = "";
    private String until = "";

    /** Where the page before ended. */
    private String after = "";

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
