package blog.belonging.domain.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who asks the console for something. The web finds out; screens hand it on to use cases. */
@RequestScoped
public class Caller {

    private Device device = Device.SERVER;
    private String base = "";
    private String origin = "";
    private boolean wasSignedIn;
    private Optional<Actor> actor = Optional.empty();

    /**
     * @param newBase what own addresses start with for this caller
     * @param newOrigin scheme, host and base, for addresses that have to be absolute
     */
    public void comes(Device newDevice, String newBase, String newOrigin) {
        device = newDevice;
        base = newBase;
        origin = newOrigin;
    }

    public void isKnown(Actor newActor) {
        actor = Optional.of(newActor);
    }

    /** Brought a session that is over. */
    public void isKnownNoMore() {
        wasSignedIn = true;
    }

    public void leaves() {
        actor = Optional.empty();
    }

    public Device device() {
        return device;
    }

    public String base() {
        return base;
    }

    public String origin() {
        return origin;
    }

    public boolean wasSignedIn() {
        return wasSignedIn;
    }

    public Optional<Actor> actor() {
        return actor;
    }

    /** @throws NotAllowed if nobody has signed in */
    public Actor signedIn() {
        return actor.orElseThrow(() -> new NotAllowed("Nobody has signed in"));
    }
}
