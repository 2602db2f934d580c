/**
 * One published text, cleaned, identified and versioned; the archive of them and its search. Start at
 * {@link daybrief.article.Articles}.
 *
 * <p>It reads no feed and no file, and knows no story.
 */
@NullMarked
package daybrief.article;

import org.jspecify.annotations.NullMarked;
