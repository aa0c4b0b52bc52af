/** The search index, by Hibernate Search's standalone mapper: Lucene in the data folder, or OpenSearch. What is known about either stands here alone. */
@NullMarked
package blog.belonging.persistence.search;

import org.jspecify.annotations.NullMarked;
