/**
 * What commands about feeds share: who may have feeds read, and the words for how a feed fares. Start at
 * {@link daybrief.chat.feeds.FeedDesk}.
 *
 * <p>The commands themselves stand in {@code chat.command}; the list of feeds is kept in {@code source.roster}.
 */
@NullMarked
package daybrief.chat.feeds;

import org.jspecify.annotations.NullMarked;
