package blog.belonging.persistence.shared;

import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.Commenter;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.comment.Threads;
import blog.belonging.domain.content.CommentHtml;
import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.post.PostLists;
import blog.belonging.domain.post.PostRelating;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.series.Series;
import blog.belonging.domain.series.SeriesCatalogue;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * A blog of any size, distributed as blogs are: it grows over the years, a few tags and posts are liked and many are not, comments
 * answer one another. The same numbers make the same blog. Every row is written by the application itself; time goes by as it would
 * have: {@linkplain blog.belonging.domain.privacy.Retention what is not kept of commenters} is gone.
 */
public final class GeneratedBlog {

    /** Its last day: nothing it says may lie in the future of whoever starts it. */
    private static final Instant END = Instant.parse("2026-11-20T20:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Duration LONGEST = Duration.ofDays(25 * 365L);

    /** Written together. */
    private static final int STEP_POSTS = 50;

    private static final int STEP_COMMENTS = 1000;

    /** How far apart series begin, and how far apart their posts are. */
    private static final int SERIES_EVERY = 100;

    private static final int INSTALMENT_EVERY = 7;

    /** Each below the last one that stands further left. */
    private static final List<String> CATEGORIES = """
            Relationships
             Attachment
              Early years
              Key adults
             Friendship
             Trust
            Belonging
             Identity
             Moving schools
             School climate
             Rural schools
            Teaching
             Assessment
             Curriculum
              Languages
              Mathematics
              Sciences
             Feedback
             Reading
            Wellbeing
             Anxiety
             Attendance
             Sleep
            Leadership
             Governance
             Policy
             Staff
            Families
             At home
             Working together
            Research notes
             Methods
             Reviews
            News""".lines().toList();

    private final int posts;
    private final int comments;
    private final long seed;

    private final List<Long> authors = new ArrayList<>();
    private final List<Long> categories = new ArrayList<>();
    private final List<Long> tags = new ArrayList<>();
    private final List<Planned> plan = new ArrayList<>();

    private GeneratedBlog(int posts, int comments, long seed) {
        this.posts = posts;
        this.comments = comments;
        this.seed = seed;
        plan(new Random(seed));
    }

    public static GeneratedBlog of(int posts, int comments, long seed) {
        return new GeneratedBlog(posts, comments, seed);
    }

    /** What has to be known of a post before the first is written: others link to it. */
    private record Planned(
            Instant at, EntryStatus status, Visibility visibility, String title, Slug slug, int comments) {

        boolean isShown() {
            return status == EntryStatus.PUBLISHED && visibility == Visibility.PUBLIC;
        }

        LocalDate day() {
            return LocalDate.ofInstant(at, ZONE);
        }

        String path() {
            return Permalinks.post(day(), slug);
        }

        Planned commented(int times) {
            return new Planned(at, status, visibility, title, slug, times);
        }
    }

    private void plan(Random random) {
        Map<String, Integer> taken = new HashMap<>();
        Duration age = Duration.ofDays(180 + 2L * posts);
        Instant begin = END.minus(age.compareTo(LONGEST) < 0 ? age : LONGEST);
        long seconds = Duration.between(begin, END).toSeconds();
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < posts; i++) {
            Random own = random(i, 0);
            String title = new Prose(own).title();
            Slug slug = Slug.ofTitle(title);
            int before = taken.merge(slug.text(), 1, Integer::sum);
            // There are more posts a month in its later years.
            Instant at = begin.plusSeconds((long) (seconds * StrictMath.pow((i + random.nextDouble()) / posts, 0.7)));
            Planned post =
                    new Planned(at, status(own), visibility(own), title, before == 1 ? slug : slug.numbered(before), 0);
            if (post.isShown()) {
                shown.add(i);
            }
            plan.add(post);
        }
        distributeComments(shown, random);
    }

    /**
     * The newest posts are the same in blogs of all sizes: whoever compares what their pages cost compares the blogs, and not what happens to
     * be written there. Seeds that follow one another have to be mixed, since {@link Random} begins with nearly the same number for all of them.
     */
    private Random random(int number, int purpose) {
        return new Random(new SplittableRandom(seed * 1_000_003 + 2L * (posts - number) + purpose).nextLong());
    }

    private static EntryStatus status(Random random) {
        return switch (random.nextInt(60)) {
            case 0 -> EntryStatus.DRAFT;
            case 1 -> EntryStatus.TRASHED;
            case 2 -> EntryStatus.PENDING;
            default -> EntryStatus.PUBLISHED;
        };
    }

    private static Visibility visibility(Random random) {
        return switch (random.nextInt(100)) {
            case 0 -> Visibility.PRIVATE;
            case 1 -> Visibility.PASSWORD;
            default -> Visibility.PUBLIC;
        };
    }

    private void distributeComments(List<Integer> shown, Random random) {
        if (shown.isEmpty()) {
            return;
        }
        Collections.shuffle(shown, random);
        Ranks ranks = new Ranks(shown.size(), 50);
        int[] times = new int[posts];
        for (int i = 0; i < comments; i++) {
            times[shown.get(ranks.draw(random))]++;
        }
        for (int i = 0; i < posts; i++) {
            plan.set(i, plan.get(i).commented(times[i]));
        }
    }

    /** Numbers from 0 on, the smaller the likelier, after Zipf and Mandelbrot. */
    private static final class Ranks {

        private final double[] upTo;

        /** @param flatness how many of the first are about as likely as the very first */
        Ranks(int size, double flatness) {
            upTo = new double[size];
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += 1 / (i + 1 + flatness);
                upTo[i] = sum;
            }
        }

        int draw(Random random) {
            int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
            return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
        }
    }

    /** Into an empty one. */
    public void into(TestBlog blog) {
        into(blog, written -> {});
    }

    /** @param progress is told how many posts are written */
    public void into(TestBlog blog, IntConsumer progress) {
        blog.does(() -> names(blog));
        Ranks authorRanks = new Ranks(authors.size(), 1);
        Ranks categoryRanks = new Ranks(categories.size(), 2);
        Ranks tagRanks = new Ranks(tags.size(), 2);
        List<Long> ids = new ArrayList<>();
        for (int from = 0; from < posts; ) {
            int first = from;
            int to = first;
            for (int said = 0; to < posts && to - first < STEP_POSTS && said < STEP_COMMENTS; to++) {
                said += plan.get(to).comments();
            }
            int last = to;
            blog.does(() -> {
                for (int i = first; i < last; i++) {
                    ids.add(write(blog, i, authorRanks, categoryRanks, tagRanks));
                }
            });
            progress.accept(last);
            from = last;
        }
        blog.does(() -> series(blog, ids));
        blog.does(() -> blog.port(PostLists.class).rebuild());
        blog.does(() -> blog.port(PostRelating.class).relateAll());
    }

    private void names(TestBlog blog) {
        Site site = blog.port(Sites.class).held();
        site.rename(
                "A Blog of " + String.format(Locale.ROOT, "%,d", posts) + " Posts",
                "Made by a program, to be measured");
        site.changed(END);
        int people = (int) Math.min(40, 3 + StrictMath.sqrt(posts) / 5);
        for (int i = 0; i < people; i++) {
            long id = blog.port(Authors.class).nextId();
            String name = Prose.name(i * 37);
            Author author = new Author(id, Slug.ofTitle(name), name, i % 3 == 2);
            author.introduce(name, "author" + i + "@example.org", new Prose(new Random(seed + i)).sentences(3), "");
            blog.port(Authors.class).add(author);
            authors.add(id);
        }
        categories(blog);
        int keywords = (int) Math.max(5, StrictMath.round(2 * StrictMath.sqrt(posts)));
        for (int i = 0; i < keywords; i++) {
            long id = blog.port(Tags.class).nextId();
            String name = Prose.tag(i);
            blog.port(Tags.class).add(new Tag(id, Slug.ofTitle(name), name));
            tags.add(id);
        }
    }

    private void categories(TestBlog blog) {
        List<Category> above = new ArrayList<>();
        for (String line : CATEGORIES) {
            String name = line.strip();
            int depth = line.length() - name.length();
            long id = blog.port(Categories.class).nextId();
            Category category = new Category(id, Slug.ofTitle(name), name);
            if (depth > 0) {
                category.moveBelow(above.get(depth - 1));
            }
            above.subList(depth, above.size()).clear();
            above.add(category);
            blog.port(Categories.class).add(category);
            categories.add(id);
        }
    }

    private long write(TestBlog blog, int number, Ranks authorRanks, Ranks categoryRanks, Ranks tagRanks) {
        Planned planned = plan.get(number);
        Random random = random(number, 1);
        Prose prose = new Prose(random);
        double length = random.nextDouble();
        Prose.Written written = prose.text((int) (300 + 1200 * length * length), () -> earlier(number, random));
        long owner = authors.get(authorRanks.draw(random));
        Set<Long> names = new LinkedHashSet<>(List.of(owner));
        if (random.nextInt(10) == 0) {
            names.add(authors.get(authorRanks.draw(random)));
        }
        Post post = new Post(blog.port(Posts.class).nextId(), planned.slug(), owner);
        post.write(new Draft(
                planned.title(),
                planned.slug(),
                written.body(),
                random.nextInt(3) == 0 ? prose.sentences(2) : "",
                written.footnotes(),
                owner,
                planned.visibility(),
                planned.visibility() == Visibility.PASSWORD ? "open sesame" : "",
                true,
                Optional.empty()));
        switch (planned.status()) {
            case DRAFT -> post.takeBack();
            case PENDING -> post.handIn();
            default -> post.publish(planned.at(), planned.day());
        }
        if (planned.status() == EntryStatus.TRASHED) {
            post.trash();
        }
        post.modifiedAt(planned.at().plusSeconds(random.nextInt(5) == 0 ? random.nextInt(3600) : 0));
        post.creditTo(List.copyOf(names));
        post.file(
                some(categories, categoryRanks, 1 + random.nextInt(3), random),
                some(tags, tagRanks, random.nextInt(7), random));
        post.render(new ContentPipeline(), blog.port(Surroundings.class));
        post.countComments(Threads.arrange(discussion(blog, post, planned, random)));
        blog.port(Posts.class).add(post);
        return post.id();
    }

    private Optional<String> earlier(int number, Random random) {
        return number == 0
                ? Optional.empty()
                : Optional.of(plan.get(random.nextInt(number)))
                        .filter(Planned::isShown)
                        .map(Planned::path);
    }

    private static Set<Long> some(List<Long> all, Ranks ranks, int count, Random random) {
        Set<Long> some = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            some.add(all.get(ranks.draw(random)));
        }
        return some;
    }

    /** Most is said in the first days, much of it in answer to something. */
    private List<Comment> discussion(TestBlog blog, Post post, Planned planned, Random random) {
        long open = Duration.between(planned.at(), END).toSeconds();
        long[] times = random.doubles(planned.comments())
                .mapToLong(when -> Math.min(open - 1, (long) (-StrictMath.log(1 - when) * 4 * 86_400)))
                .sorted()
                .toArray();
        List<Comment> all = new ArrayList<>();
        for (long time : times) {
            Optional<Comment> answered = all.isEmpty() || random.nextInt(5) > 1
                    ? Optional.empty()
                    : Optional.of(all.get(all.size() - 1 - random.nextInt(Math.min(all.size(), 8))))
                            .filter(Comment::isShown);
            Comment comment = comment(blog, post, planned.at().plusSeconds(time), random);
            comment.answer(answered.map(Comment::id));
            blog.port(Comments.class).add(comment);
            all.add(comment);
        }
        return all;
    }

    private Comment comment(TestBlog blog, Post post, Instant at, Random random) {
        boolean recent = at.isAfter(END.minus(Duration.ofDays(14)));
        Comment comment = new Comment(
                blog.port(Comments.class).nextId(), post.id(), Comment.Kind.COMMENT, commenter(at, random), at);
        String said = new Prose(random).comment();
        comment.say(said, CommentHtml.of(said, blog.port(Surroundings.class).ownOrigins()));
        if (!recent || random.nextInt(5) > 0) {
            comment.decide(Comment.Status.APPROVED, at.plusSeconds(random.nextInt(36_000)));
        }
        return comment;
    }

    /** Some come back often. */
    private Commenter commenter(Instant at, Random random) {
        int person = (int) ((10 + comments / 10) * StrictMath.pow(random.nextDouble(), 2));
        String name = Prose.name(person);
        return new Commenter(
                name,
                at.isAfter(END.minus(Duration.ofDays(365))) ? "reader" + person + "@example.org" : "",
                person % 9 == 0 ? "https://reader" + person + ".example.org/" : "",
                at.isAfter(END.minus(Duration.ofDays(30))) ? "192.0.2." + person % 250 : "",
                null);
    }

    private void series(TestBlog blog, List<Long> ids) {
        Random random = new Random(seed);
        for (int from = 0; from < posts; from += SERIES_EVERY) {
            List<Long> parts = new ArrayList<>();
            int length = 3 + random.nextInt(6);
            for (int i = from; i < posts && parts.size() < length; i += INSTALMENT_EVERY) {
                parts.add(ids.get(i));
            }
            String title = "Series " + (from / SERIES_EVERY + 1) + ": " + new Prose(random).title();
            Series series = new Series(blog.port(SeriesCatalogue.class).nextId(), Slug.ofTitle(title), title);
            series.describe(title, Slug.ofTitle(title), new Prose(random).sentences(2));
            series.consistOf(parts);
            blog.port(SeriesCatalogue.class).add(series);
        }
    }
}
