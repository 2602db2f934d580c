/**
 * How long articles are kept. Start at {@link daybrief.digest.keeping.Retention}.
 *
 * <p>Editions, answers and what was sent have ends of their own ({@link daybrief.digest.Cleaning}); copies of the database are never
 * opened for this.
 */
@NullMarked
package daybrief.digest.keeping;

import org.jspecify.annotations.NullMarked;
