package blog.belonging.admin.identity;

/** What somebody types to come in. */
public class SignInForm {

    private String email = "";
    private String password = "";

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

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
