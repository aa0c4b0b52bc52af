package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.SpamWords;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** In how many comments a word was. The empty word counts comments. */
@Entity
@Table(name = "spam_word")
class SpamWord {

    @Id
    private String word = "";

    private int spam;
    private int ham;

    protected SpamWord() {
        // for JPA
    }

    SpamWord(String word) {
        this.word = word;
    }

    void count(SpamWords.Count more) {
        spam = Math.max(0, spam + more.spam());
        ham = Math.max(0, ham + more.ham());
    }

    /** Nothing is known of it any more. */
    boolean isForgotten() {
        return spam == 0 && ham == 0;
    }

    String word() {
        return word;
    }
}
