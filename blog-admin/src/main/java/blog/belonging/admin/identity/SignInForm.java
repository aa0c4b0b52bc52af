package blog.belonging.admin.identity;

/** What somebody types to come in. */
public class SignInForm {

    private String email = "";
    private String password = "";

    /** Of the first step; empty in it. */
    private String ticket = "";

    private String code = "";

    /** Where they wanted to go. */
    private String to = "";

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
