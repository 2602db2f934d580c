/**
 * The commands, one in a file; {@link daybrief.chat.command.CommandList} is the one list of them. Start at any; a new one takes its
 * file, its line in the list and its words in the wording: {@code command.NAME} for the menu, {@code help.NAME} for /help.
 *
 * <p>None of them sends, and none opens a transaction: each returns a {@link daybrief.chat.Reply}.
 */
@NullMarked
package daybrief.chat.command;

import org.jspecify.annotations.NullMarked;
