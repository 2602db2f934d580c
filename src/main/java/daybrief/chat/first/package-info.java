/**
 * What a reader meets once: the first reading of the sources, the first briefing, and the question whether the rich form looks right.
 * Start with {@link daybrief.chat.first.FirstBriefing}. It holds no commands.
 */
@NullMarked
package daybrief.chat.first;

import org.jspecify.annotations.NullMarked;
