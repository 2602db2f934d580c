/**
 * What a text states: quantities with what they count, people with their roles, places, quotations with their speakers, each with
 * its place in the text; and from these which figures moved and on which sources disagree. Start at {@link daybrief.fact.Facts}.
 *
 * <p>It knows words, not meanings: lists for English, German, French, Spanish and Russian stand in readable resources, other
 * languages give figures and capitalised names only. In doubt it says nothing. It knows neither articles nor stories, and chooses
 * nothing for a reader.
 */
@NullMarked
package daybrief.fact;

import org.jspecify.annotations.NullMarked;
