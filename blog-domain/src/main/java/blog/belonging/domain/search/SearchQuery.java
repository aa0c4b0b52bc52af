package blog.belonging.domain.search;

/** @param page from 1 */
public record SearchQuery(SearchWords words, SearchFilter filter, int page, int size) {}
