package blog.belonging.domain.identity;

import blog.belonging.domain.audit.AuditEntry;

/** Somebody who has signed in and asks for something. Use cases get one and refuse what it may not do. */
public record Actor(long accountId, long sessionId, String name, EmailAddress email, Role role, Device device) {

    public boolean may(Permission permission) {
        return role.may(permission);
    }

    /** @throws NotAllowed unless the role has the permission */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotAllowed(permission);
        }
    }

    /** For the audit log. */
    public AuditEntry.Witness witness() {
        return new AuditEntry.Witness(accountId, name + " <" + email.text() + ">", device.address());
    }
}
