/**
 * What takes a walk to the web before it can be answered: the reader gets a word at once, and that message becomes the answer when
 * it is there. Start at {@link daybrief.chat.errand.Errands}.
 *
 * <p>It knows no command and fetches nothing itself: commands say what is to be done.
 */
@NullMarked
package daybrief.chat.errand;

import org.jspecify.annotations.NullMarked;
