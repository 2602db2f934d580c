/**
 * One polite, safe HTTP client: conditional GET, a deadline over the whole exchange, a limit on what is read, and no way into
 * the network it runs in. Start at {@link daybrief.fetch.Fetcher}.
 *
 * <p>It does not decide when something is fetched, remember validators, or know what the bytes mean.
 */
@NullMarked
package daybrief.fetch;

import org.jspecify.annotations.NullMarked;
