package blog.belonging.admin.series;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.series.InstalmentLine;
import blog.belonging.domain.series.SeriesKeeping;
import blog.belonging.domain.series.SeriesLine;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.SlugTaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A series: new or changed, with its posts in their order. Posts are moved in the form and kept when it is saved. */
@Named
@RequestScoped
public class SeriesEditScreen {

    private static final int LONGEST = 2000;

    @Inject
    SeriesKeeping keeping;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    private Optional<SeriesLine> series = Optional.empty();
    private String title = "";
    private String slug = "";
    private String description = "";
    private String version = "";
    private List<Long> posts = new ArrayList<>();
    private List<InstalmentLine> free = List.of();
    private Map<Long, InstalmentLine> known = Map.of();

    public void load() {
        Actor actor = caller.signedIn();
        Optional<Long> id = Typed.number(exchange.value("id"));
        series = id.flatMap(number -> keeping.one(actor, number));
        if (id.isPresent() && series.isEmpty()) {
            exchange.goTo(Room.SERIES, "no-series");
            return;
        }
        List<InstalmentLine> own =
                series.map(one -> keeping.instalments(actor, one.id())).orElse(List.of());
        free = keeping.choices(actor);
        known = Stream.concat(own.stream(), free.stream())
                .collect(Collectors.toMap(InstalmentLine::postId, Function.identity(), (a, b) -> a));
        if (exchange.isPost()) {
            read();
            act(actor, exchange.value("do"));
        } else {
            series.ifPresent(this::fill);
            own.forEach(post -> posts.add(post.postId()));
        }
    }

    private void fill(SeriesLine line) {
        title = line.title();
        slug = line.slug();
        description = line.description();
        version = String.valueOf(line.version());
    }

    private void read() {
        title = Line.of(exchange.value("title"));
        slug = Line.of(exchange.value("slug"));
        description = Line.several(exchange.value("description"), LONGEST);
        version = exchange.value("version");
        exchange.all("post").stream()
                .map(Typed::number)
                .flatMap(Optional::stream)
                .filter(known::containsKey)
                .distinct()
                .forEach(posts::add);
    }

    private void act(Actor actor, String what) {
        String[] words = what.split(":", 2);
        int place =
                words.length == 2 ? Typed.number(words[1]).map(Long::intValue).orElse(0) - 1 : -1;
        switch (words[0]) {
            case "add" ->
                Typed.number(exchange.value("add-post"))
                        .filter(known::containsKey)
                        .filter(post -> !posts.contains(post))
                        .ifPresent(posts::add);
            case "up" -> swap(place, place - 1);
            case "down" -> swap(place, place + 1);
            case "drop" -> {
                if (place >= 0 && place < posts.size()) {
                    posts.remove(place);
                }
            }
            case "remove" -> remove(actor);
            case "save" -> save(actor);
            default -> exchange.goTo(Room.SERIES);
        }
    }

    private void swap(int one, int other) {
        if (Math.min(one, other) >= 0 && Math.max(one, other) < posts.size()) {
            Collections.swap(posts, one, other);
        }
    }

    private void save(Actor actor) {
        if (title.isEmpty()) {
            problems.add("title", "series.no-title");
            return;
        }
        try {
            if (series.isEmpty()) {
                keeping.create(actor, title, slug, description, posts);
                exchange.goTo(Room.SERIES, "series-created");
            } else {
                keeping.change(actor, series.get().id(), Typed.version(version), title, slug, description, posts);
                exchange.goTo(Room.SERIES, "series-changed");
            }
        } catch (ChangedMeanwhile meanwhile) {
            version = String.valueOf(series.map(SeriesLine::version).orElse(0L));
            problems.add("title", "changed-meanwhile");
        } catch (SlugTaken taken) {
            problems.add("slug", "term.taken");
        } catch (NotASlug none) {
            problems.add("slug", "term.no-slug");
        }
    }

    private void remove(Actor actor) {
        try {
            series.ifPresent(one -> keeping.remove(actor, one.id(), Typed.version(version)));
            exchange.goTo(Room.SERIES, "series-removed");
        } catch (ChangedMeanwhile meanwhile) {
            problems.add("title", "changed-meanwhile");
        }
    }

    public boolean isFresh() {
        return series.isEmpty();
    }

    public SeriesLine getSeries() {
        return series.orElseThrow();
    }

    public String getTitle() {
        return title;
    }

    public String getSlug() {
        return slug;
    }

    public String getDescription() {
        return description;
    }

    public String getVersion() {
        return version;
    }

    public List<InstalmentLine> getPosts() {
        return posts.stream().map(known::get).toList();
    }

    public List<InstalmentLine> getFree() {
        return free.stream().filter(post -> !posts.contains(post.postId())).toList();
    }
}
