package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.domain.site.CommentRules;
import java.util.Arrays;
import java.util.Optional;

/** What the blog asks of comments, as it is typed. */
public record RulesForm(String policy, boolean website, String links, String held, String blocked) {

    static RulesForm of(CommentRules rules) {
        return new RulesForm(
                rules.policy().name(),
                rules.website(),
                String.valueOf(rules.mostLinks()),
                String.join("\n", rules.held()),
                String.join("\n", rules.blocked()));
    }

    static RulesForm sent(Exchange exchange) {
        return new RulesForm(
                exchange.value("policy"),
                exchange.value("website").equals("yes"),
                exchange.value("links").strip(),
                exchange.value("held"),
                exchange.value("blocked"));
    }

    /** @return empty if it is none */
    static Optional<CommentPolicy> policy(String name) {
        return Arrays.stream(CommentPolicy.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** @return empty if something is wrong, which is then said */
    Optional<CommentRules> read(Problems problems) {
        Optional<CommentPolicy> chosen = policy(policy);
        boolean number = links.matches("\\d{1,3}") && Integer.parseInt(links) <= CommentRules.MOST_LINKS;
        if (chosen.isEmpty()) {
            problems.add("policy", "rules.no-policy");
        }
        if (!number) {
            problems.add("links", "rules.no-links", CommentRules.MOST_LINKS);
        }
        return problems.isAny()
                ? Optional.empty()
                : chosen.map(one -> new CommentRules(
                        one, website, Integer.parseInt(links), CommentRules.words(held), CommentRules.words(blocked)));
    }
}
