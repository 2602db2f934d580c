/**
 * Who and what a text names: people with their roles, places, and quotations with their speakers. Start at {@link
 * daybrief.fact.name.People}.
 *
 * <p>It belongs to the package above it. It knows no list of names: a name is who has a role, a title, an age or a voice in the text.
 */
@NullMarked
package daybrief.fact.name;

import org.jspecify.annotations.NullMarked;
