package blog.belonging.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** English that nobody has to read: titles, texts as the editor keeps them, comments. The same random numbers make the same words. */
final class Prose {

    private static final List<String> TOPICS = words("""
            attachment, belonging, bullying, attendance, friendship, homework, inclusion, kindness, loneliness, memory, motivation,
            noticing, oracy, parenting, play, praise, reading, resilience, restorative practice, routines, safeguarding, screen time,
            self-regulation, shame, silence, sleep, spelling, transition, trauma, trust, wellbeing, worry, writing, assessment,
            behaviour policies, exclusion, feedback, curriculum, leadership, mentoring""");

    private static final List<String> PEOPLE = words("""
            teachers, parents, pupils, school leaders, researchers, teaching assistants, governors, new colleagues, quiet children,
            siblings, carers, tutors, year groups, neighbours, librarians, counsellors, grandparents, mentors, head teachers,
            young people, children who move house, families, volunteers, policy makers, children in care""");

    private static final List<String> ADJECTIVES = words("""
            quiet, ordinary, unfinished, stubborn, careful, crowded, early, late, small, honest, borrowed, patient, restless, gentle,
            difficult, familiar, forgotten, hopeful, invisible, local, measured, narrow, open, practical, recent, shared, slow,
            steady, surprising, tidy, uneven, warm, wide, weekly, written, cautious, awkward, generous, plain, repeated""");

    private static final List<String> THINGS = words("""
            classroom, corridor, conversation, register, timetable, playground, letter, assembly, seating plan, story, question,
            study, survey, welcome, morning, lesson, interview, notebook, apology, circle, decision, door, example, experiment,
            finding, gate, habit, journey, library, map, meeting, minute, pattern, phone call, promise, report, rule, table,
            telephone, visit""");

    private static final List<String> VERBS = words("""
            changes, explains, notices, forgets, protects, questions, repeats, measures, describes, shapes, follows, supports, ends,
            begins with, depends on, gives way to, has little to do with, makes room for, looks past, returns to, takes apart,
            says more than, outlasts, softens, interrupts""");

    private static final List<String> ADVERBIALS = words("""
            in the first week of term, at the school gate, before anybody asks, after a long holiday, in a large secondary school,
            according to three earlier studies, for the second year running, on most days, without a word, when the bell has gone,
            at the end of a difficult day, in the smallest primary schools, from where I stand, over several years, more often than not,
            in every interview but one, long after the event, with very little training, in spite of the timetable, as a rule""");

    private static final List<String> OPENINGS = words("""
            Perhaps, Still, Even so, More and more, Of course, Looking back, In other words, At first sight, For many, Strange to say,
            Here as elsewhere, Once again""");

    private static final List<String> FIRST_NAMES = words("""
            Ada, Amir, Anneke, Bethan, Carlos, Chidi, Dilys, Eilidh, Emre, Farah, Gareth, Hana, Idris, Ingrid, Jonas, Joyce, Kofi,
            Leila, Marcus, Megan, Nadia, Niamh, Oluwaseun, Owen, Priya, Rhys, Rosa, Samir, Siân, Tomasz, Uma, Viktor, Wanjiru, Yusuf,
            Zoë""");

    private static final List<String> LAST_NAMES = words("""
            Abbott, Adeyemi, Ahmed, Bevan, Brandt, Clarke, Davies, Eriksen, Evans, Farouk, García, Griffiths, Haddad, Hughes, Ito,
            Jenkins, Kaur, Kowalski, Lewis, Mensah, Morgan, Nakamura, Novák, O’Brien, Okafor, Patel, Price, Quinn, Roberts, Rossi,
            Singh, Thomas, Usman, Vaughan, Walsh, Xu, Yilmaz, Zhang""");

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    private static List<String> words(String list) {
        return List.of(list.strip().split(",\\s+"));
    }

    static String tag(int number) {
        if (number < TOPICS.size()) {
            return TOPICS.get(number);
        }
        int pair = number - TOPICS.size();
        int again = pair / (ADJECTIVES.size() * THINGS.size());
        return ADJECTIVES.get(pair % ADJECTIVES.size()) + " "
                + THINGS.get((pair + pair / ADJECTIVES.size()) % THINGS.size()) + (again == 0 ? "" : " " + (again + 1));
    }

    /** Often the same one: some people come back. */
    static String name(int number) {
        return FIRST_NAMES.get(number % FIRST_NAMES.size()) + " "
                + LAST_NAMES.get((number + number / FIRST_NAMES.size()) % LAST_NAMES.size());
    }

    String title() {
        return capital(
                switch (random.nextInt(6)) {
                    case 0 -> "what " + one(PEOPLE) + " taught me about " + one(TOPICS);
                    case 1 ->
                        "the " + one(ADJECTIVES) + " " + one(THINGS) + ": on " + one(TOPICS) + " and " + one(TOPICS);
                    case 2 -> one(TOPICS) + ", " + one(TOPICS) + " and the " + one(ADJECTIVES) + " " + one(THINGS);
                    case 3 -> "why " + one(PEOPLE) + " need a " + one(ADJECTIVES) + " " + one(THINGS);
                    case 4 ->
                        (3 + random.nextInt(9)) + " questions about " + one(TOPICS) + " that a " + one(THINGS)
                                + " cannot answer";
                    default -> "is the " + one(THINGS) + " too " + one(ADJECTIVES) + " for " + one(PEOPLE) + "?";
                });
    }

    String sentence() {
        String subject = subject();
        return capital(
                        switch (random.nextInt(6)) {
                            case 0, 1 -> subject + " " + one(VERBS) + " " + object() + " " + one(ADVERBIALS);
                            case 2 -> one(OPENINGS) + ", " + subject + " " + one(VERBS) + " " + object();
                            case 3 -> one(ADVERBIALS) + ", " + subject + " " + one(VERBS) + " " + object();
                            case 4 ->
                                "what looks like " + one(TOPICS) + " " + one(VERBS) + " " + object() + ", and "
                                        + subject + " " + one(VERBS) + " " + object();
                            default ->
                                "if " + subject + " " + one(VERBS) + " " + object() + ", most " + one(PEOPLE)
                                        + " will not say so";
                        })
                + ".";
    }

    String sentences(int count) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(sentence());
        }
        return String.join(" ", all);
    }

    private String subject() {
        return switch (random.nextInt(3)) {
            case 0 -> "a " + one(ADJECTIVES) + " " + one(THINGS);
            case 1 -> "the " + one(THINGS);
            default -> one(TOPICS);
        };
    }

    private String object() {
        return random.nextBoolean()
                ? "the " + one(ADJECTIVES) + " " + one(THINGS)
                : one(TOPICS) + " for " + one(PEOPLE);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What an author wrote: the text, and its footnotes as they are kept. */
    record Written(String body, String footnotes) {}

    /**
     * @param words about as many
     * @param earlier addresses on this blog
     */
    Written text(int words, Supplier<Optional<String>> earlier) {
        StringBuilder text = new StringBuilder();
        boolean noted = random.nextInt(12) == 0;
        boolean classic = !noted && random.nextInt(10) == 0;
        int written = 0;
        for (int i = 0; written < words; i++) {
            String part = i % 5 == 4 ? heading(classic) : part(i, classic, noted && i == 0, earlier);
            written += part.split("\\s+").length;
            text.append(part).append("\n\n");
        }
        if (!noted) {
            return new Written(text.toString(), "");
        }
        return new Written(
                text + "<!-- wp:footnotes /-->",
                "[{\"id\":\"note-1\",\"content\":\"" + sentence() + " <em>" + title() + ".</em>\"}]");
    }

    private String heading(boolean classic) {
        return block(
                "heading", "<h2" + (classic ? "" : " class=\"wp-block-heading\"") + ">" + title() + "</h2>", classic);
    }

    private String part(int number, boolean classic, boolean noted, Supplier<Optional<String>> earlier) {
        int kind = number == 0 ? 9 : random.nextInt(12);
        if (kind == 0) {
            return quote(classic);
        }
        if (kind == 1) {
            return list(classic);
        }
        StringBuilder text = new StringBuilder(sentences(2 + random.nextInt(4)));
        if (kind == 2) {
            earlier.get()
                    .ifPresent(address -> text.append(" Earlier here: <a href=\"")
                            .append(address)
                            .append("\">")
                            .append(title())
                            .append("</a>."));
        }
        if (kind == 3) {
            text.append(" There is <a href=\"https://journal.example.org/")
                    .append(random.nextInt(10_000))
                    .append("\">a study</a> of <strong>")
                    .append(one(TOPICS))
                    .append("</strong>, and <em>")
                    .append(one(TOPICS))
                    .append("</em> is \"what it leaves out\" - so far...");
        }
        if (noted) {
            text.append("<sup data-fn=\"note-1\" class=\"fn\"><a href=\"#note-1\" id=\"note-1-link\">1</a></sup>");
        }
        return classic ? text.toString() : block("paragraph", "<p>" + text + "</p>", false);
    }

    private String quote(boolean classic) {
        String words = "<p>" + sentences(2) + "</p>";
        return block(
                "quote",
                "<blockquote" + (classic ? "" : " class=\"wp-block-quote\"") + ">" + block("paragraph", words, classic)
                        + "<cite>" + name(random.nextInt(1000)) + "</cite></blockquote>",
                classic);
    }

    private String list(boolean classic) {
        StringBuilder items = new StringBuilder();
        for (int i = 3 + random.nextInt(4); i > 0; i--) {
            items.append(block("list-item", "<li>" + sentence() + "</li>", classic))
                    .append('\n');
        }
        return block("list", "<ul" + (classic ? "" : " class=\"wp-block-list\"") + ">" + items + "</ul>", classic);
    }

    private static String block(String name, String html, boolean classic) {
        return classic ? html : "<!-- wp:" + name + " -->\n" + html + "\n<!-- /wp:" + name + " -->";
    }

    /** As it was typed. */
    String comment() {
        StringBuilder text = new StringBuilder(sentences(1 + random.nextInt(4)));
        if (random.nextInt(4) == 0) {
            text.append("\n\n").append(sentences(1 + random.nextInt(3)));
        }
        if (random.nextInt(30) == 0) {
            text.append(" https://elsewhere.example.org/").append(random.nextInt(1000));
        }
        return text.toString();
    }
}
