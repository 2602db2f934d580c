/**
 * Files that people send: what they are by their names, and their content when it is wanted. Start at
 * {@link daybrief.chat.document.SentFiles}.
 *
 * <p>Names, kinds and sizes are what the sender says of them, and nothing is believed. It does not know where files come from, which
 * is said at the edge by a {@link daybrief.chat.document.Downloads}, and answers nobody: commands do.
 */
@NullMarked
package daybrief.chat.document;

import org.jspecify.annotations.NullMarked;
