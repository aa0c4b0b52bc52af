package blog.belonging.web.post;

import blog.belonging.domain.post.PostPreviewing;
import blog.belonging.domain.post.PostView;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A post before it is published, at its secret address. */
@Named
@RequestScoped
public class PostPreviewPage {

    @Inject
    PostPreviewing previewing;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    private Optional<PostView> view = Optional.empty();

    public void load() {
        answer.keepSecret();
        if (visit.address() instanceof PublicAddress.Preview preview) {
            view = previewing.show(preview.token(), preview.part());
        }
        if (view.isEmpty()) {
            answer.notFound();
        }
    }

    public PostView getView() {
        return view.orElseThrow();
    }

    public List<Integer> getPartNumbers() {
        return IntStream.rangeClosed(1, getView().parts()).boxed().toList();
    }
}
