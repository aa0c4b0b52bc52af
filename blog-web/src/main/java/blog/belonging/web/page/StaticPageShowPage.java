package blog.belonging.web.page;

import blog.belonging.domain.page.PageView;
import blog.belonging.domain.page.PublishedPages;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.Metadata;
import blog.belonging.web.shared.PasswordPrompt;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One page of the page tree. */
@Named
@RequestScoped
public class StaticPageShowPage {

    @Inject
    PublishedPages pages;

    @Inject
    PasswordPrompt prompt;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    @Inject
    StaticPageMetadata describing;

    private Optional<PageView> view = Optional.empty();
    private Optional<Metadata> metadata = Optional.empty();

    public void load() {
        if (!(visit.address() instanceof PublicAddress.OnePage wanted)) {
            answer.notFound();
            return;
        }
        String address = Permalinks.HOME;
        for (Slug slug : wanted.path()) {
            address = Permalinks.page(address, slug);
        }
        Optional<PageView> found = pages.at(address, wanted.part());
        if (found.isEmpty()) {
            answer.notFound();
            return;
        }
        String canonical = Permalinks.commentPage(Permalinks.part(address, wanted.part()), wanted.commentPage());
        if (!visit.path().equals(canonical)) {
            answer.movedTo(canonical);
            return;
        }
        view = found;
        if (prompt.opens(found.get().password())) {
            visit.shows(found.get().id());
            metadata = Optional.of(describing.of(found.get(), canonical));
        }
    }

    public PageView getView() {
        return view.orElseThrow();
    }

    /** Nothing is said about a page that is locked. */
    public Metadata getMetadata() {
        return metadata.orElseThrow();
    }

    public boolean isLocked() {
        return prompt.isAsking();
    }

    /** Whether no password is needed. */
    public boolean isForAll() {
        return !getView().isLocked();
    }

    public List<Integer> getPartNumbers() {
        return IntStream.rangeClosed(1, getView().parts()).boxed().toList();
    }
}
