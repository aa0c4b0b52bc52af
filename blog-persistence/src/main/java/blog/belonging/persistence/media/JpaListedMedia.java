package blog.belonging.persistence.media;

import blog.belonging.domain.media.ListedMedia;
import blog.belonging.domain.media.MediaCard;
import blog.belonging.domain.media.MediaDetail;
import blog.belonging.domain.media.MediaKind;
import blog.belonging.domain.media.MediaUse;
import blog.belonging.domain.shared.Slice;
import blog.belonging.persistence.shared.Like;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaListedMedia implements ListedMedia {

    /** Each costs a comparison for each upload. */
    private static final int MOST_WORDS = 8;

    private static final String CARD = """
            select m.id, m.path, m.mime_type, m.width, m.height, m.title, m.alt, m.caption, m.credit,
                   case when m.present = false or m.mime_type not like 'image/%' then ''
                        else coalesce(
                            (select min(s.path) from media_size s where s.media_id = m.id and s.name = 'medium'),
                            (select min(s.path) from media_size s where s.media_id = m.id and s.name = 'thumbnail'),
                            m.path) end
            """;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Slice<MediaCard> find(Question question, int page, int size) {
        List<String> values = new ArrayList<>();
        String where = where(question, values);
        int total =
                Rows.whole(filled(entityManager.createNativeQuery("select count(*) from media_item m" + where), values)
                        .getSingleResult());
        return Slice.nearest(page, size, total, skipped -> cards(where, values, skipped, size));
    }

    @SuppressWarnings("unchecked")
    private List<MediaCard> cards(String where, List<String> values, int skipped, int limit) {
        List<Object[]> rows = filled(
                        entityManager.createNativeQuery(
                                CARD + " from media_item m" + where + " order by m.uploaded_at desc, m.id desc"),
                        values)
                .setFirstResult(skipped)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(JpaListedMedia::card).toList();
    }

    private static String where(Question question, List<String> values) {
        List<String> conditions = new ArrayList<>();
        for (String word : question.words().split("\\s+")) {
            if (!word.isEmpty() && values.size() < MOST_WORDS) {
                values.add(Like.containing(word));
                conditions.add(
                        "lower(m.title || ' ' || m.alt || ' ' || m.caption || ' ' || m.credit || ' ' || m.path) like ?"
                                + values.size() + " escape '!'");
            }
        }
        question.kind().ifPresent(kind -> conditions.add(of(kind)));
        if (!question.month().isEmpty()) {
            values.add(Like.beginningWith(question.month() + "/"));
            conditions.add("m.path like ?" + values.size() + " escape '!'");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String of(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> "m.mime_type like 'image/%'";
            case AUDIO -> "m.mime_type like 'audio/%'";
            case VIDEO -> "m.mime_type like 'video/%'";
            case DOCUMENT ->
                "m.mime_type not like 'image/%' and m.mime_type not like 'audio/%' and m.mime_type not like 'video/%'";
        };
    }

    private static Query filled(Query query, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static MediaCard card(@Nullable Object[] row) {
        return new MediaCard(
                Rows.number(row[0]),
                Rows.text(row[1]),
                Rows.text(row[2]),
                Rows.whole(row[3]),
                Rows.whole(row[4]),
                Rows.text(row[5]),
                Rows.text(row[6]),
                Rows.text(row[7]),
                Rows.text(row[8]),
                Rows.text(row[9]));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<MediaDetail> byId(long id) {
        List<Object[]> rows =
                entityManager.createNativeQuery(CARD + """
                        , m.version, m.description, m.uploaded_at, m.uploader_id, coalesce(a.name, ''), m.present
                          from media_item m left join account a on a.id = m.uploader_id where m.id = ?1
                        """).setParameter(1, id).getResultList();
        return Rows.first(rows)
                .map(row -> new MediaDetail(
                        card(row),
                        Rows.number(row[10]),
                        Rows.text(row[11]),
                        Rows.instant(row[12]),
                        Rows.number(row[13]),
                        Rows.text(row[14]),
                        Rows.yes(row[15])));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> months() {
        List<Object> rows = entityManager
                .createNativeQuery(
                        "select distinct substring(m.path, 1, 7) from media_item m where m.path like '____/__/%'")
                .getResultList();
        return rows.stream()
                .map(Rows::text)
                .filter(month -> month.matches("[0-9]{4}/[0-9]{2}"))
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    @Override
    public List<MediaUse> usesOf(long id, int limit) {
        return Stream.of(
                        uses(
                                MediaUse.Place.POST,
                                "select e.id, e.title_plain, " + address("e") + entries("post"),
                                id,
                                limit),
                        uses(
                                MediaUse.Place.PAGE,
                                "select e.id, e.title_plain, " + address("e") + entries("static_page"),
                                id,
                                limit),
                        uses(
                                MediaUse.Place.PORTRAIT,
                                "select a.id, a.display_name, '' from author a where a.portrait_id = ?1 order by a.id",
                                id,
                                limit))
                .flatMap(List::stream)
                .limit(limit)
                .toList();
    }

    private static String address(String entry) {
        return "case when " + entry + ".status = 'PUBLISHED' then " + entry + ".path else '' end";
    }

    private static String entries(String table) {
        return " from " + table + " e join media_use u on u.entry_id = e.id where u.media_id = ?1 order by e.id desc";
    }

    @SuppressWarnings("unchecked")
    private List<MediaUse> uses(MediaUse.Place place, String query, long id, int limit) {
        List<Object[]> rows = entityManager
                .createNativeQuery(query)
                .setParameter(1, id)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new MediaUse(place, Rows.number(row[0]), Rows.text(row[1]), Rows.text(row[2])))
                .toList();
    }
}
