package blog.belonging.web.post;

import blog.belonging.domain.post.PostView;
import blog.belonging.domain.post.PublishedPosts;
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

/** One post. */
@Named
@RequestScoped
public class PostShowPage {

    @Inject
    PublishedPosts posts;

    @Inject
    PasswordPrompt prompt;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    @Inject
    PostMetadata describing;

    private Optional<PostView> view = Optional.empty();
    private Optional<Metadata> metadata = Optional.empty();

    public void load() {
        if (!(visit.address() instanceof PublicAddress.OnePost wanted)) {
            answer.notFound();
            return;
        }
        String address = Permalinks.post(wanted.day(), wanted.slug());
        Optional<PostView> found = posts.at(address, wanted.part());
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

    public PostView getView() {
        return view.orElseThrow();
    }

    /** Nothing is said about a post that is locked. */
    public Metadata getMetadata() {
        return metadata.orElseThrow();
    }

    /** Whether only the question for the password is shown. */
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
