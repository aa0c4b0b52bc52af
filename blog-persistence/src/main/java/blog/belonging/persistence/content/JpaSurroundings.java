package blog.belonging.persistence.content;

import blog.belonging.domain.content.Picture;
import blog.belonging.domain.content.ReusableBlock;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.content.Title;
import blog.belonging.domain.media.MediaItem;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.Site;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text may refer to, looked up when it is saved. */
@ApplicationScoped
class JpaSurroundings implements Surroundings {

    private static final Pattern BY_NUMBER = Pattern.compile("[?&](p|page_id|attachment_id)=([0-9]{1,18})(?:&|#|$)");

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    PublicSite site;

    @Override
    public Locale language() {
        return Locale.forLanguageTag(site.view().language());
    }

    @Override
    public Optional<Picture> picture(long mediaId) {
        return Optional.ofNullable(entityManager.find(MediaItem.class, mediaId)).map(JpaSurroundings::picture);
    }

    @Override
    public Optional<Picture> pictureAt(String path) {
        return mediaAt(path)
                .or(() -> site.redirect(Permalinks.upload(path))
                        .filter(target -> target.startsWith(Permalinks.UPLOADS))
                        .flatMap(target -> mediaAt(target.substring(Permalinks.UPLOADS.length()))))
                .map(JpaSurroundings::picture);
    }

    private Optional<MediaItem> mediaAt(String path) {
        return Rows.first(entityManager
                        .createQuery("select m from MediaItem m where m.path = :path", MediaItem.class)
                        .setParameter("path", path)
                        .getResultList())
                .or(() -> Rows.first(entityManager
                        .createQuery("select m from MediaItem m join m.sizes s where s.path = :path", MediaItem.class)
                        .setParameter("path", path)
                        .setMaxResults(1)
                        .getResultList()));
    }

    private static Picture picture(MediaItem media) {
        return new Picture(
                media.id(),
                media.path(),
                media.width(),
                media.height(),
                media.alt(),
                media.caption(),
                media.text().credit(),
                media.sizes().stream()
                        .map(s -> new Picture.Size(s.name(), s.path(), s.width(), s.height()))
                        .toList());
    }

    @Override
    public Optional<String> currentAddress(String address) {
        Matcher byNumber = BY_NUMBER.matcher(address);
        if (byNumber.find()) {
            long id = Long.parseLong(byNumber.group(2));
            return byNumber.group(1).equals("attachment_id") ? upload(id) : entry("e.id = ?1", id);
        }
        if (address.indexOf('?') >= 0) {
            return Optional.empty();
        }
        String path = Permalinks.normalised(address.replaceFirst("#.*$", ""));
        return entry("e.path = ?1", path).or(() -> site.redirect(path));
    }

    @Override
    public boolean leadsSomewhere(String address) {
        if (address.indexOf('?') >= 0) {
            return currentAddress(address).isPresent() || address.startsWith("/?s=");
        }
        String path = Permalinks.normalised(address);
        PublicAddress asked = PublicAddress.of(path);
        if (asked instanceof PublicAddress.Upload upload) {
            return pictureAt(Permalinks.decoded(upload.path())).isPresent();
        }
        if (asked instanceof PublicAddress.PostListing list) {
            return isThere(list.of());
        }
        return !(asked instanceof PublicAddress.OnePost || asked instanceof PublicAddress.OnePage)
                || currentAddress(path).isPresent();
    }

    private boolean isThere(PublicAddress.ListOf list) {
        if (list instanceof PublicAddress.ListOf.InCategory category) {
            return isAny("category", category.path().get(category.path().size() - 1));
        }
        if (list instanceof PublicAddress.ListOf.Tagged tagged) {
            return isAny("tag", tagged.tag());
        }
        return !(list instanceof PublicAddress.ListOf.By by) || isAny("author", by.author());
    }

    private boolean isAny(String table, Slug slug) {
        return !entityManager
                .createNativeQuery("select 1 from " + table + " where slug = ?1")
                .setParameter(1, slug.text())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Optional<String> upload(long id) {
        return Optional.ofNullable(entityManager.find(MediaItem.class, id)).map(m -> Permalinks.upload(m.path()));
    }

    @SuppressWarnings("unchecked")
    private Optional<String> entry(String condition, Object key) {
        List<Object> rows = entityManager
                .createNativeQuery("""
                        select e.path from (
                          select id, path, status from post union all select id, path, status from static_page) e
                         where e.status in ('PUBLISHED', 'PRIVATE') and e.path <> '' and\s""" + condition)
                .setParameter(1, key)
                .setMaxResults(1)
                .getResultList();
        return rows.stream().map(Rows::text).findFirst();
    }

    @Override
    public Optional<String> reusableBlock(long id) {
        return Optional.ofNullable(entityManager.find(ReusableBlock.class, id)).map(ReusableBlock::body);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Link> latestPosts(int count) {
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select p.title, p.path from post p
                          join post_place l on l.post_id = p.id and l.kind = 'ALL' and l.list_id = 0
                         where l.place > (select posts from post_list where kind = 'ALL' and list_id = 0) - ?1
                         order by l.place desc
                        """)
                .setParameter(1, Math.max(1, Math.min(count, 100)))
                .getResultList();
        return rows.stream()
                .map(row -> new Link(Title.plain(Rows.text(row[0])), Rows.text(row[1])))
                .toList();
    }

    @Override
    public List<String> ownOrigins() {
        String former = entityManager.find(Site.class, Site.ID).formerAddress();
        return former.isEmpty() ? List.of() : List.of(former);
    }
}
