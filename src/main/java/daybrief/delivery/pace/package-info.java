/**
 * How fast may be sent, and whether it makes sense just now. Start at {@link daybrief.delivery.pace.Limits}.
 *
 * <p>Pure arithmetic on a ticker: it knows neither the database nor a request.
 */
@NullMarked
package daybrief.delivery.pace;

import org.jspecify.annotations.NullMarked;
