/**
 * The text of the article in a parsed page. Start at {@link daybrief.page.body.BodyText}: what can be no article is cut out
 * ({@link daybrief.page.body.Pruning}), the rest is read as blocks ({@link daybrief.page.body.BlockReader}) and weighed
 * ({@link daybrief.page.body.Scales}), the element with the most prose and the least else is chosen
 * ({@link daybrief.page.body.Choice}), and single blocks in it that belong to the site and not to the article are left out
 * ({@link daybrief.page.body.Tidying}).
 *
 * <p>The words that tell boilerplate stand in {@code names.txt} (classes and ids) and {@code phrases.txt} (what a reader sees).
 * Nothing here changes a sentence: a block is kept whole or left out.
 */
@NullMarked
package daybrief.page.body;

import org.jspecify.annotations.NullMarked;
