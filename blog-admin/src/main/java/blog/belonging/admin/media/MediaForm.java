package blog.belonging.admin.media;

import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.media.MediaText;

/** What somebody says about an upload. */
public class MediaForm {

    private String title = "";
    private String alt = "";
    private String caption = "";
    private String credit = "";
    private String description = "";

    void show(MediaText text) {
        title = text.title();
        alt = text.alt();
        caption = text.caption();
        credit = text.credit();
        description = text.description();
    }

    /** Says at each field that is too long that it is. */
    MediaText read(Problems problems) {
        MediaText text = new MediaText(title, alt, caption, credit, description);
        check(problems, "title", text.title(), MediaText.LONGEST_LINE);
        check(problems, "alt", text.alt(), MediaText.LONGEST_LINE);
        check(problems, "caption", text.caption(), MediaText.LONGEST_LINE);
        check(problems, "credit", text.credit(), MediaText.LONGEST_LINE);
        check(problems, "description", text.description(), MediaText.LONGEST_TEXT);
        return text;
    }

    private static void check(Problems problems, String field, String text, int longest) {
        if (text.length() > longest) {
            problems.add(field, "media.too-long", longest);
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
