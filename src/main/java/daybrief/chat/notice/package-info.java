/**
 * What administrators are told without having asked. Start at {@link daybrief.chat.notice.AdminNotes}.
 *
 * <p>It watches nothing itself: others tell it what is worth a word.
 */
@NullMarked
package daybrief.chat.notice;

import org.jspecify.annotations.NullMarked;
