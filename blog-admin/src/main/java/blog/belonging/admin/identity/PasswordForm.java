package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.Password;
import blog.belonging.domain.identity.WeakPassword;

/** A password that somebody chooses, typed twice, since nobody sees it. */
public class PasswordForm {

    private String old = "";
    private String chosen = "";
    private String again = "";

    /** Says what is wrong with it without asking anybody. */
    boolean agrees(Problems problems) {
        boolean same = new Password(chosen).equals(new Password(again));
        if (!same) {
            problems.add("again", "password.differ");
        }
        return same;
    }

    static void explain(WeakPassword weak, Problems problems) {
        problems.add("chosen", "password." + weak.reason());
    }

    Password password() {
        return new Password(chosen);
    }

    Password oldPassword() {
        return new Password(old);
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
