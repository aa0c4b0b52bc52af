package blog.belonging.domain.content;

/** What is in a block, in its order. */
sealed interface BlockPart permits BlockPart.Html, Block {

    record Html(String html) implements BlockPart {}
}
