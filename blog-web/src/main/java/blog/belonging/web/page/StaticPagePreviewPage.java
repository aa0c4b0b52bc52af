package blog.belonging.web.page;

import blog.belonging.domain.page.PagePreviewing;
import blog.belonging.domain.page.PageView;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A page before it is published, at its secret address. */
@Named
@RequestScoped
public class StaticPagePreviewPage {

    @Inject
    PagePreviewing previewing;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    private Optional<PageView> view = Optional.empty();

    public void load() {
        answer.keepSecret();
        if (visit.address() instanceof PublicAddress.Preview preview) {
            view = previewing.show(preview.token(), preview.part());
        }
        if (view.isEmpty()) {
            answer.notFound();
        }
    }

    public PageView getView() {
        return view.orElseThrow();
    }

    public List<Integer> getPartNumbers() {
        return IntStream.rangeClosed(1, getView().parts()).boxed().toList();
    }
}
