/**
 * What an edition says beside its stories: opinions, what is taken back, news in brief. Start at {@link
 * daybrief.digest.beside.Corrections} and {@link daybrief.digest.beside.Mentions}.
 *
 * <p>It reads no database and prints nothing: {@code digest} hands it articles and what a reader was told.
 */
@NullMarked
package daybrief.digest.beside;

import org.jspecify.annotations.NullMarked;
