package blog.belonging.persistence.transfer;

import blog.belonging.domain.site.CommentRules;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.transfer.Extra;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What WordPress's format has no place for, as {@code data.json}: sections, each a list of flat objects. No secrets are in it:
 * neither passwords of accounts nor sessions nor one-time links.
 */
@ApplicationScoped
class ExtrasJson {

    static final String FORMAT = "belonging-collective";
    static final int VERSION = 1;

    /** Rows of a step. */
    private static final int STEP = 100;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    /** @param to is closed */
    void write(OutputStream to, Instant now) {
        try (JsonGenerator json = Json.createGenerator(to)) {
            json.writeStartObject()
                    .write("format", FORMAT)
                    .write("version", VERSION)
                    .write("made", now.toString());
            settings(json);
            authors(json);
            accounts(json);
            entries(json);
            section(
                    json,
                    "media",
                    "select m.id, m.credit, coalesce(a.email, '') from media_item m left join account a on a.id = m.uploader_id"
                            + " where m.id > ?1 and (m.credit <> '' or a.id is not null) order by m.id",
                    (row, each) -> each.write("key", Rows.text(row[0]))
                            .write("id", Rows.number(row[0]))
                            .write("credit", Rows.text(row[1]))
                            .write("uploader", Rows.text(row[2])));
            menus(json);
            series(json);
            section(
                    json,
                    "redirects",
                    "select r.id, r.source, coalesce(r.entry_id, 0), coalesce(r.target, '') from redirect r where r.id > ?1 order by r.id",
                    (row, each) -> each.write("key", Rows.text(row[1]))
                            .write("from", Rows.text(row[1]))
                            .write("entry", Rows.number(row[2]))
                            .write("to", Rows.text(row[3])));
            revisions(json);
            reviewNotes(json);
            comments(json);
            privacy(json);
            json.writeEnd();
        }
    }

    private void settings(JsonGenerator json) {
        Site site = entityManager.find(Site.class, 1L);
        json.writeStartArray("settings")
                .writeStartObject()
                .write("key", "site")
                .write("title", site.title())
                .write("tagline", site.tagline())
                .write("language", site.language().toLanguageTag())
                .write("zone", site.zone().getId())
                .write("address", site.address())
                .write("formerAddress", site.formerAddress())
                .write("postsPerPage", site.postsPerPage())
                .write("commentsOpen", site.commentsOpen())
                .write("commentsCloseAfter", site.commentPeriod().days())
                .write("accent", site.accent().map(colour -> colour.hex()).orElse(""))
                .write("typeface", site.typeface().name())
                .write("footer", site.footer())
                .writeStartArray("blocking");
        site.blockingChecks().stream().sorted().forEach(check -> json.write(check.name()));
        json.writeEnd().writeEnd().writeEnd();
        CommentRules rules = site.commentRules();
        json.writeStartArray("commentRules")
                .writeStartObject()
                .write("key", "site")
                .write("policy", rules.policy().name())
                .write("websites", rules.website())
                .write("mostLinks", rules.mostLinks())
                .writeStartArray("held");
        rules.held().forEach(json::write);
        json.writeEnd().writeStartArray("blocked");
        rules.blocked().forEach(json::write);
        json.writeEnd().writeEnd().writeEnd();
    }

    private void authors(JsonGenerator json) {
        section(
                json,
                "authors",
                "select a.id, a.slug, a.display_name, a.email, a.bio, a.website, a.orcid, a.guest, coalesce(a.portrait_id, 0)"
                        + " from author a where a.id > ?1 order by a.id",
                (row, each) -> each.write("key", Rows.text(row[1]))
                        .write("slug", Rows.text(row[1]))
                        .write("name", Rows.text(row[2]))
                        .write("email", Rows.text(row[3]))
                        .write("bio", Rows.text(row[4]))
                        .write("website", Rows.text(row[5]))
                        .write("orcid", Rows.text(row[6]))
                        .write("guest", Rows.yes(row[7]))
                        .write("portrait", Rows.number(row[8])));
    }

    private void accounts(JsonGenerator json) {
        section(
                json,
                "accounts",
                "select a.id, a.email, a.name, a.role, a.disabled, coalesce(w.slug, '') from account a"
                        + " left join author w on w.id = a.author_id where a.id > ?1 order by a.id",
                (row, each) -> each.write("key", Rows.text(row[1]))
                        .write("email", Rows.text(row[1]))
                        .write("name", Rows.text(row[2]))
                        .write("role", Rows.text(row[3]))
                        .write("disabled", Rows.yes(row[4]))
                        .write("author", Rows.text(row[5])));
    }

    private void entries(JsonGenerator json) {
        String one = "select id, visibility, seo_title, seo_description, comment_policy from %s where id > ?1"
                + " and (visibility = 'PRIVATE' or seo_title <> '' or seo_description <> '' or comment_policy <> '')";
        section(
                json,
                "entries",
                "select * from (" + one.formatted("post") + " union all " + one.formatted("static_page")
                        + ") e order by id",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("id", Rows.number(row[0]))
                        .write("visibility", Rows.text(row[1]))
                        .write("seoTitle", Rows.text(row[2]))
                        .write("seoDescription", Rows.text(row[3]))
                        .write("commentPolicy", Rows.text(row[4])));
    }

    /** The one that readers get. */
    private void menus(JsonGenerator json) {
        List<?> main = entityManager
                .createNativeQuery(
                        "select m.slug from menu m order by case when m.main = true then 0 else 1 end,"
                                + " case when m.slug in ('primary', 'main', 'main-menu', 'primary-menu', 'header') then 0 else 1 end, m.id")
                .setMaxResults(1)
                .getResultList();
        json.writeStartArray("menus");
        main.forEach(slug -> json.writeStartObject()
                .write("key", Rows.text(slug))
                .write("slug", Rows.text(slug))
                .writeEnd());
        json.writeEnd();
    }

    private void series(JsonGenerator json) {
        section(
                json,
                "series",
                "select s.id, s.slug, s.title, s.description from series s where s.id > ?1 order by s.id",
                (row, each) -> {
                    each.write("key", Rows.text(row[1]))
                            .write("slug", Rows.text(row[1]))
                            .write("title", Rows.text(row[2]))
                            .write("description", Rows.text(row[3]))
                            .writeStartArray("posts");
                    List<?> posts = entityManager
                            .createNativeQuery(
                                    "select post_id from series_instalment where series_id = ?1 order by position")
                            .setParameter(1, row[0])
                            .getResultList();
                    posts.forEach(post -> each.write(Rows.number(post)));
                    each.writeEnd();
                });
    }

    private void revisions(JsonGenerator json) {
        section(
                json,
                "revisions",
                "select r.id, r.entry_id, r.made_at, coalesce(a.email, ''), r.who, r.title, r.body, r.excerpt, r.footnotes"
                        + " from revision r left join account a on a.id = r.account_id where r.id > ?1 order by r.id",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("entry", Rows.number(row[1]))
                        .write("at", Rows.instant(row[2]).toString())
                        .write("account", Rows.text(row[3]))
                        .write("who", Rows.text(row[4]))
                        .write("title", Rows.text(row[5]))
                        .write("body", Rows.text(row[6]))
                        .write("excerpt", Rows.text(row[7]))
                        .write("footnotes", Rows.text(row[8])));
    }

    private void reviewNotes(JsonGenerator json) {
        section(
                json,
                "reviewNotes",
                "select n.id, n.entry_id, n.written_at, coalesce(a.email, ''), n.who, n.act, n.note"
                        + " from review_note n left join account a on a.id = n.account_id where n.id > ?1 order by n.id",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("entry", Rows.number(row[1]))
                        .write("at", Rows.instant(row[2]).toString())
                        .write("account", Rows.text(row[3]))
                        .write("who", Rows.text(row[4]))
                        .write("act", Rows.text(row[5]))
                        .write("note", Rows.text(row[6])));
    }

    /** What WordPress's format does not say of them, and what was decided about them. */
    private void comments(JsonGenerator json) {
        section(
                json,
                "comments",
                "select id, findings, commenter_agent, escalated, status, decided_at, learnt, answer_told from comment where id > ?1"
                        + " and (answer_told = true or learnt <> '' or decided_at is not null or findings <> '' or commenter_agent <> '' or escalated = true or status = 'WITHHELD') order by id",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("id", Rows.number(row[0]))
                        .write("findings", Rows.text(row[1]))
                        .write("agent", Rows.text(row[2]))
                        .write("escalated", Rows.yes(row[3]))
                        .write("withheld", Rows.text(row[4]).equals("WITHHELD"))
                        .write("decidedAt", moment(row[5]))
                        .write("learnt", Rows.text(row[6]))
                        .write("answerTold", Rows.yes(row[7])));
        section(
                json,
                "commentReports",
                "select id, comment_id, made_at, reason, note from comment_report where id > ?1 and open = true order by id",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("comment", Rows.number(row[1]))
                        .write("at", Rows.instant(row[2]).toString())
                        .write("reason", Rows.text(row[3]))
                        .write("note", Rows.text(row[4])));
        list(
                json,
                "bans",
                "select email, banned_at, who from banned_commenter order by email",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("email", Rows.text(row[0]))
                        .write("at", Rows.instant(row[1]).toString())
                        .write("who", Rows.text(row[2])));
        list(
                json,
                "watchedNames",
                "select digest, words, added_at from watched_name order by digest",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("digest", Rows.text(row[0]))
                        .write("words", Rows.whole(row[1]))
                        .write("at", Rows.instant(row[2]).toString()));
        list(
                json,
                "spamWords",
                "select word, spam, ham from spam_word where spam + ham > 0 order by word",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("word", Rows.text(row[0]))
                        .write("spam", Rows.whole(row[1]))
                        .write("ham", Rows.whole(row[2])));
        decisions(json);
    }

    /** Who asked about what is kept of them, and who wants to be written to; links that were mailed are not in it. */
    private void privacy(JsonGenerator json) {
        list(
                json,
                "privacyPolicy",
                "select sender_days, email_days, removed_days, report_days, audit_days, request_days, responsible, accessibility_contact"
                        + " from privacy_policy",
                (row, each) -> each.write("key", "site")
                        .write("SENDERS", Rows.whole(row[0]))
                        .write("EMAILS", Rows.whole(row[1]))
                        .write("REMOVED_COMMENTS", Rows.whole(row[2]))
                        .write("REPORTS", Rows.whole(row[3]))
                        .write("AUDIT_ADDRESSES", Rows.whole(row[4]))
                        .write("REQUESTS", Rows.whole(row[5]))
                        .write("responsible", Rows.text(row[6]))
                        .write("accessibilityContact", Rows.text(row[7])));
        section(
                json,
                "privacyRequests",
                "select id, kind, state, name, contact, about, notes, outcome, confirmed, received_at, acknowledged_at, answered_at"
                        + " from privacy_request where id > ?1 and state <> 'UNCONFIRMED' order by id",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("what", Rows.text(row[1]))
                        .write("state", Rows.text(row[2]))
                        .write("name", Rows.text(row[3]))
                        .write("contact", Rows.text(row[4]))
                        .write("about", Rows.text(row[5]))
                        .write("notes", Rows.text(row[6]))
                        .write("outcome", Rows.text(row[7]))
                        .write("confirmed", Rows.yes(row[8]))
                        .write("receivedAt", moment(row[9]))
                        .write("acknowledgedAt", moment(row[10]))
                        .write("answeredAt", moment(row[11])));
        list(
                json,
                "commentMails",
                "select comment_confirm_first, comment_answers_mailed from site",
                (row, each) -> each.write("key", "site")
                        .write("confirmFirst", Rows.yes(row[0]))
                        .write("answers", Rows.yes(row[1])));
        section(
                json,
                "answers",
                "select id, entry_id, email, wanted_at, confirmed_at from answer_subscription"
                        + " where id > ?1 and confirmed_at is not null order by id",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("entry", Rows.number(row[1]))
                        .write("email", Rows.text(row[2]))
                        .write("wantedAt", moment(row[3]))
                        .write("confirmedAt", moment(row[4])));
        list(
                json,
                "mailChoices",
                "select a.email, m.choice from moderator_mail m join account a on a.id = m.account_id order by a.email",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("email", Rows.text(row[0]))
                        .write("amount", Rows.text(row[1])));
    }

    /** Empty for never. */
    private static String moment(@Nullable Object column) {
        return column == null ? "" : Rows.instant(column).toString();
    }

    /** To the letter: each line is chained to the one before. */
    private void decisions(JsonGenerator json) {
        section(
                json,
                "decisions",
                "select id, comment_id, batch_id, decided_at, account_id, who, act, reason, note, status_before, status_after,"
                        + " digest_before, digest_after, chain from comment_decision where id > ?1 order by id",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("id", Rows.number(row[0]))
                        .write("comment", Rows.number(row[1]))
                        .write("batch", Rows.number(row[2]))
                        .write("at", Rows.instant(row[3]).toString())
                        .write("account", Rows.number(row[4]))
                        .write("who", Rows.text(row[5]))
                        .write("act", Rows.text(row[6]))
                        .write("reason", Rows.text(row[7]))
                        .write("note", Rows.text(row[8]))
                        .write("statusBefore", Rows.text(row[9]))
                        .write("statusAfter", Rows.text(row[10]))
                        .write("digestBefore", Rows.text(row[11]))
                        .write("digestAfter", Rows.text(row[12]))
                        .write("chain", Rows.text(row[13])));
        section(
                json,
                "evidence",
                "select id, comment_id, made_at, act, sealed, digest from comment_evidence where id > ?1 order by id",
                (row, each) -> each.write("key", Rows.text(row[0]))
                        .write("comment", Rows.number(row[1]))
                        .write("at", Rows.instant(row[2]).toString())
                        .write("act", Rows.text(row[3]))
                        .write("sealed", Rows.text(row[4]))
                        .write("digest", Rows.text(row[5])));
    }

    /** @param sql of what is told apart by words, and is little */
    @SuppressWarnings("unchecked")
    private void list(
            JsonGenerator json, String name, String sql, BiConsumer<@Nullable Object[], JsonGenerator> write) {
        json.writeStartArray(name);
        List<Object[]> rows = entityManager.createNativeQuery(sql).getResultList();
        for (Object[] row : rows) {
            json.writeStartObject();
            write.accept(row, json);
            json.writeEnd();
        }
        json.writeEnd();
    }

    /** @param sql rows above a number, in the order of their numbers, which come first */
    @SuppressWarnings("unchecked")
    private void section(
            JsonGenerator json, String name, String sql, BiConsumer<@Nullable Object[], JsonGenerator> write) {
        json.writeStartArray(name);
        long after = 0;
        List<Object[]> rows;
        do {
            rows = entityManager
                    .createNativeQuery(sql)
                    .setParameter(1, after)
                    .setMaxResults(STEP)
                    .getResultList();
            for (Object[] row : rows) {
                json.writeStartObject();
                write.accept(row, json);
                json.writeEnd();
                after = Rows.number(row[0]);
            }
        } while (!rows.isEmpty());
        json.writeEnd();
    }

    /**
     * Reads section by section, an object at a time.
     *
     * @throws Unreadable if it is not what {@link #write} writes
     */
    static void read(InputStream from, Consumer<Extra> each) throws IOException {
        try (JsonParser json = Json.createParser(from)) {
            if (json.next() != JsonParser.Event.START_OBJECT) {
                throw new Unreadable("its data.json is none of this software");
            }
            String format = "";
            int version = 0;
            while (json.next() == JsonParser.Event.KEY_NAME) {
                String name = json.getString();
                JsonParser.Event value = json.next();
                switch (value) {
                    case VALUE_STRING -> format = name.equals("format") ? json.getString() : format;
                    case VALUE_NUMBER -> version = name.equals("version") ? json.getInt() : version;
                    case START_ARRAY -> {
                        refuseOthers(format, version);
                        section(name, json, each);
                    }
                    case START_OBJECT -> json.skipObject();
                    default -> {
                        // Nothing that is known here.
                    }
                }
            }
            refuseOthers(format, version);
        } catch (JsonException | IllegalStateException | NoSuchElementException | ClassCastException e) {
            throw e.getCause() instanceof IOException broken
                    ? broken
                    : new Unreadable("its data.json is damaged", new IOException(e));
        }
    }

    private static void refuseOthers(String format, int version) throws IOException {
        if (!format.equals(FORMAT)) {
            throw new Unreadable("its data.json is none of this software");
        }
        if (version != VERSION) {
            throw new Unreadable(
                    "it was made by a newer version of this software; bring this installation up to date first");
        }
    }

    private static void section(String kind, JsonParser json, Consumer<Extra> each) {
        json.getArrayStream().forEach(value -> {
            JsonObject facts = value.asJsonObject();
            each.accept(new Extra(kind, facts.getString("key", ""), facts));
        });
    }
}
