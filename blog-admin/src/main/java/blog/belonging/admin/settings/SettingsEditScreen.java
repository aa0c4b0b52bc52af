package blog.belonging.admin.settings;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.settings.Settling;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.site.Colour;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.site.Typeface;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the blog is called, how it looks and how it behaves. */
@Named
@RequestScoped
public class SettingsEditScreen {

    @Inject
    Settling settling;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private final SettingsForm form = new SettingsForm();
    private String version = "";

    public void load() {
        Actor actor = caller.signedIn();
        Settling.Settled settled = settling.current(actor);
        if (exchange.isPost()) {
            form.setBlocking(exchange.all("blocking"));
            settle(actor, settled.version());
        } else {
            form.fill(settled.settings());
            version = String.valueOf(settled.version());
        }
    }

    private void settle(Actor actor, long current) {
        form.read(problems).ifPresent(settings -> {
            try {
                settling.settle(actor, Typed.version(version), settings);
                exchange.goTo(Room.SETTINGS, "settings");
            } catch (ChangedMeanwhile meanwhile) {
                // What was typed stays, and is kept if it is sent once more.
                version = String.valueOf(current);
                problems.add("title", "changed-meanwhile");
            }
        });
    }

    public SettingsForm getForm() {
        return form;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public List<Typeface> getTypefaces() {
        return List.of(Typeface.values());
    }

    public List<PublishingCheck> getChecks() {
        return List.of(PublishingCheck.values());
    }

    /** How well the accent can be read, in words; nothing is said of what is no colour. */
    public String getLegibility() {
        return form.colour()
                .map(colour -> wording.of(
                        "settings.contrast", inWords(colour, Colour.LIGHT_GROUND), inWords(colour, Colour.DARK_GROUND)))
                .orElse("");
    }

    private String inWords(Colour accent, Colour ground) {
        return accent.contrastTo(ground) >= Colour.READABLE
                ? wording.of("settings.readable")
                : wording.of(
                        "settings.mended",
                        accent.readableOn(ground, Colour.READABLE).hex());
    }
}
