package blog.belonging.domain.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import blog.belonging.domain.audit.AuditLine;
import blog.belonging.domain.audit.AuditLog;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Colleagues;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.PostCard;
import blog.belonging.domain.post.PostList;
import blog.belonging.domain.post.PostLists;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.shared.SlugTaken;
import blog.belonging.domain.site.PublicSite;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of what {@link CategoryKeeping} and {@link TagKeeping} keep. */
public abstract class TermKeepingContract extends PortContract {

    private static final Actor EDITOR = Colleagues.a(Role.EDITOR);

    private CategoryKeeping categories() {
        return blog.port(CategoryKeeping.class);
    }

    private TagKeeping tags() {
        return blog.port(TagKeeping.class);
    }

    private static TermDraft called(String name) {
        return new TermDraft(name, "", "");
    }

    private long category(String name, Long... parent) {
        return blog.inOneGo(() -> categories()
                .create(EDITOR, called(name), List.of(parent).stream().findFirst()));
    }

    private long tag(String name) {
        return blog.inOneGo(() -> tags().create(EDITOR, called(name)));
    }

    private TermLine line(long id) {
        return blog.inOneGo(() -> categories().one(EDITOR, id)).orElseThrow();
    }

    private List<TermLine> tree() {
        return blog.inOneGo(() -> categories().tree(EDITOR));
    }

    private void change(long id, TermDraft draft, Optional<Long> parent) {
        blog.does(() -> categories().change(EDITOR, id, line(id).version(), draft, parent));
    }

    private void merge(long id, long into) {
        blog.does(() -> categories().merge(EDITOR, id, line(id).version(), into));
    }

    private Optional<String> leadsTo(String address) {
        return blog.inOneGo(() -> blog.port(PublicSite.class).redirect(address));
    }

    private List<String> postsOf(PostList list) {
        return blog
                .inOneGo(() -> blog.port(PublishedPosts.class).page(list, 1, 10))
                .map(Slice::items)
                .orElseThrow()
                .stream()
                .map(PostCard::plainTitle)
                .toList();
    }

    private void rebuild() {
        blog.does(() -> blog.port(PostLists.class).rebuild());
    }

    @Test
    void theTreeShowsWhatStandsBelowWhat() {
        long research = category("Research");
        category("Art");
        long practice = category("Practice", research);
        category("归属感", practice);
        blog.does(() ->
                APost.called("a").in(EntryStatus.DRAFT).filedUnder(practice).into(blog));

        assertThat(tree())
                .extracting(TermLine::name, TermLine::depth, TermLine::posts, TermLine::address)
                .containsExactly(
                        tuple("Art", 0, 0, "/category/art/"),
                        tuple("Research", 0, 0, "/category/research/"),
                        tuple("Practice", 1, 1, "/category/research/practice/"),
                        tuple("归属感", 2, 0, "/category/research/practice/%e5%bd%92%e5%b1%9e%e6%84%9f/"));
    }

    @Test
    void anotherSlugMovesWhatStandsBelowTooAndTheOldAddressLeadsOn() {
        long research = category("Research");
        long practice = category("Practice", research);
        change(research, new TermDraft("Studies", "studies", "What we know"), Optional.empty());

        assertThat(line(research).name()).isEqualTo("Studies");
        assertThat(line(research).description()).isEqualTo("What we know");
        assertThat(line(practice).address()).isEqualTo("/category/studies/practice/");
        assertThat(leadsTo("/category/research/")).contains("/category/studies/");

        change(research, new TermDraft("Studies", "science", ""), Optional.empty());
        assertThat(leadsTo("/category/research/")).contains("/category/science/");
        assertThat(leadsTo("/category/studies/")).contains("/category/science/");

        change(research, new TermDraft("Studies", "research", ""), Optional.empty());
        assertThat(leadsTo("/category/research/")).as("it lives there again").isEmpty();
        assertThat(leadsTo("/category/studies/")).contains("/category/research/");
    }

    @Test
    void aCategoryStandsNeverBelowItself() {
        long research = category("Research");
        long practice = category("Practice", research);
        long deep = category("Deep", practice);

        for (long below : List.of(research, practice, deep)) {
            assertThatThrownBy(() -> change(research, called("Research"), Optional.of(below)))
                    .isInstanceOf(BelowItself.class);
        }
        assertThat(tree()).extracting(TermLine::depth).containsExactly(0, 1, 2);
        change(practice, called("Practice"), Optional.empty());
        change(research, called("Research"), Optional.of(deep));
        assertThat(line(research).address()).isEqualTo("/category/practice/deep/research/");
    }

    @Test
    void noCategoryStandsSoDeepThatNoAddressShowsIt() {
        long parent = category("c1");
        for (int i = 2; i <= 20; i++) {
            parent = category("c" + i, parent);
        }
        long deepest = parent;
        assertThatThrownBy(() -> category("c21", deepest)).isInstanceOf(BelowItself.class);
        long other = category("Other");
        long child = category("Child", other);
        assertThat(line(child).depth()).isZero();
        assertThatThrownBy(() -> change(other, called("Other"), line(deepest).parentId()))
                .as("with what is below it")
                .isInstanceOf(BelowItself.class);
    }

    @Test
    void postsMoveWithAMovedCategory() {
        long research = category("Research");
        long practice = category("Practice");
        blog.does(() -> APost.called("a").filedUnder(practice).into(blog));
        rebuild();
        assertThat(postsOf(PostList.inCategory(research))).isEmpty();

        change(practice, called("Practice"), Optional.of(research));

        assertThat(postsOf(PostList.inCategory(research))).containsExactly("About a");
    }

    @Test
    void mergedCategoriesHaveThePostsOfBothOnceEach() {
        long research = category("Research");
        long practice = category("Practice");
        long below = category("Below", practice);
        blog.does(() -> {
            APost.called("a").filedUnder(practice, research).into(blog);
            APost.called("b").filedUnder(practice).into(blog);
        });

        merge(practice, research);

        assertThat(postsOf(PostList.inCategory(research))).containsExactlyInAnyOrder("About a", "About b");
        assertThat(line(research).posts()).isEqualTo(2);
        assertThat(line(below).address()).isEqualTo("/category/research/below/");
        assertThat(blog.inOneGo(() -> categories().one(EDITOR, practice))).isEmpty();
        assertThat(leadsTo("/category/practice/")).contains("/category/research/");
    }

    @Test
    void aCategoryCanBeMergedIntoOneThatStandsBelowIt() {
        long top = category("Top");
        long middle = category("Middle", top);
        long bottom = category("Bottom", middle);

        merge(top, bottom);

        assertThat(line(bottom).address()).isEqualTo("/category/bottom/");
        assertThat(line(middle).address()).isEqualTo("/category/bottom/middle/");
        assertThatThrownBy(() -> merge(bottom, bottom)).isInstanceOf(BelowItself.class);
    }

    @Test
    void ofARemovedCategoryNothingIsLost() {
        long research = category("Research");
        long practice = category("Practice", research);
        long below = category("Below", practice);
        blog.does(() -> APost.called("a").filedUnder(practice).into(blog));

        blog.does(() -> categories().remove(EDITOR, practice, line(practice).version(), Optional.of(research)));

        assertThat(postsOf(PostList.inCategory(research))).containsExactly("About a");
        assertThat(line(below).address()).isEqualTo("/category/research/below/");
        assertThat(leadsTo("/category/research/practice/")).contains("/category/research/");

        blog.does(() -> categories().remove(EDITOR, research, line(research).version(), Optional.empty()));
        assertThat(postsOf(PostList.ALL)).containsExactly("About a");
        assertThat(leadsTo("/category/research/")).isEmpty();
    }

    @Test
    void aPostCountsAMergeAsAChange() {
        long practice = category("Practice");
        long research = category("Research");
        long post = blog.inOneGo(
                () -> APost.called("a").filedUnder(practice).into(blog).id());
        long before = version(post);

        merge(practice, research);

        assertThat(version(post)).isGreaterThan(before);
    }

    private long version(long post) {
        return blog.inOneGo(() -> blog.port(blog.belonging.domain.post.Posts.class)
                .byId(post)
                .orElseThrow()
                .version());
    }

    @Test
    void twoCategoriesHaveTwoAddresses() {
        long research = category("Research");
        assertThatThrownBy(() -> category("research")).isInstanceOf(SlugTaken.class);
        assertThatThrownBy(() -> category("???")).isInstanceOf(NotASlug.class);
        long art = category("Art");
        assertThatThrownBy(() -> change(art, new TermDraft("Art", "research", ""), Optional.empty()))
                .isInstanceOf(SlugTaken.class);
        change(research, new TermDraft("Re-search", "research", ""), Optional.empty());
        assertThat(line(research).slug()).isEqualTo("research");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotLost() {
        long research = category("Research");
        long seen = line(research).version();
        change(research, called("Studies"), Optional.empty());
        assertThatThrownBy(() -> blog.does(
                        () -> categories().change(EDITOR, research, seen, called("Science"), Optional.empty())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> blog.does(() -> categories().remove(EDITOR, research, seen, Optional.empty())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(line(research).name()).isEqualTo("Studies");
    }

    @Test
    void onlyEditorsTouchCategoriesAndTags() {
        long research = category("Research");
        long ferns = tag("Ferns");
        for (Role role : List.of(Role.AUTHOR, Role.CONTRIBUTOR, Role.MODERATOR)) {
            Actor other = Colleagues.a(role);
            List<Runnable> all = List.of(
                    () -> categories().tree(other),
                    () -> categories().one(other, research),
                    () -> categories().create(other, called("X"), Optional.empty()),
                    () -> categories().change(other, research, 1, called("X"), Optional.empty()),
                    () -> categories().merge(other, research, 1, research),
                    () -> categories().remove(other, research, 1, Optional.empty()),
                    () -> tags().page(other, "", 1, 10),
                    () -> tags().one(other, ferns),
                    () -> tags().called(other, "Ferns"),
                    () -> tags().create(other, called("X")),
                    () -> tags().change(other, ferns, 1, called("X")),
                    () -> tags().merge(other, ferns, 1, ferns),
                    () -> tags().remove(other, ferns, 1));
            all.forEach(one -> assertThatThrownBy(() -> blog.does(one)).isInstanceOf(NotAllowed.class));
        }
    }

    @Test
    void tagsAreRenamedMergedAndRemoved() {
        long ferns = tag("Ferns");
        long moss = tag("Moss 100%");
        blog.does(() -> {
            APost.called("a").tagged(ferns, moss).into(blog);
            APost.called("b").tagged(ferns).into(blog);
        });
        assertThatThrownBy(() -> tag("ferns")).isInstanceOf(SlugTaken.class);
        assertThat(blog.<Slice<TermLine>>inOneGo(() -> tags().page(EDITOR, "0%", 9, 1))
                        .items())
                .extracting(TermLine::name, TermLine::posts)
                .containsExactly(tuple("Moss 100%", 1));
        assertThat(blog.<Slice<TermLine>>inOneGo(() -> tags().page(EDITOR, "", 2, 1)))
                .satisfies(page -> {
                    assertThat(page.total()).isEqualTo(2);
                    assertThat(page.items()).extracting(TermLine::id).containsExactly(moss);
                });
        blog.does(() ->
                tags().change(EDITOR, ferns, tagLine(ferns).version(), new TermDraft("Bracken", "bracken", "Tall")));
        assertThat(leadsTo("/tag/ferns/")).contains("/tag/bracken/");
        assertThat(blog.inOneGo(() -> tags().called(EDITOR, "BRACKEN")))
                .map(TermLine::id)
                .contains(ferns);

        blog.does(() -> tags().merge(EDITOR, ferns, tagLine(ferns).version(), moss));
        assertThat(postsOf(PostList.tagged(moss))).containsExactlyInAnyOrder("About a", "About b");
        assertThat(leadsTo("/tag/ferns/")).contains("/tag/moss-100/");
        assertThatThrownBy(() ->
                        blog.does(() -> tags().merge(EDITOR, moss, tagLine(moss).version(), moss)))
                .isInstanceOf(NoSuchTerm.class);

        blog.does(() -> tags().remove(EDITOR, moss, tagLine(moss).version()));
        assertThat(blog.inOneGo(() -> tags().one(EDITOR, moss))).isEmpty();
        assertThat(postsOf(PostList.ALL)).hasSize(2);
        List<AuditLine> lines =
                blog.inOneGo(() -> blog.port(AuditLog.class).page(AuditLog.Question.ANYTHING, Optional.empty(), 10));
        assertThat(lines)
                .extracting(AuditLine::act)
                .containsExactly("tag.removed", "tag.merged", "tag.changed", "tag.created", "tag.created");
    }

    private TermLine tagLine(long id) {
        return blog.inOneGo(() -> tags().one(EDITOR, id)).orElseThrow();
    }

    @Test
    void aSlugThatWasNotTouchedStaysWhateverIsInIt() {
        blog.does(() -> blog.port(Tags.class).add(new Tag(4, new Slug("c++"), "C++")));
        blog.does(() -> tags().change(EDITOR, 4, tagLine(4).version(), new TermDraft("C plus plus", "c++", "")));
        assertThat(tagLine(4).address()).isEqualTo("/tag/c%2b%2b/");
    }
}
