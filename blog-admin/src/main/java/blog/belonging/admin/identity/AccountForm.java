package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.NotAnEmailAddress;
import blog.belonging.domain.identity.Role;
import java.util.Arrays;
import java.util.Optional;

/** Somebody who is to have an account. */
public class AccountForm {

    private String name = "";
    private String email = "";
    private String role = Role.AUTHOR.name();

    Optional<String> readName(Problems problems) {
        String line = Line.of(name);
        if (line.isEmpty()) {
            problems.add("name", "account.no-name");
        }
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    Optional<EmailAddress> readEmail(Problems problems) {
        try {
            return Optional.of(new EmailAddress(email));
        } catch (NotAnEmailAddress none) {
            problems.add("email", "account.no-email");
            return Optional.empty();
        }
    }

    Optional<Role> readRole(Problems problems) {
        Optional<Role> found = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst();
        if (found.isEmpty()) {
            problems.add("role", "account.no-role");
        }
        return found;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
