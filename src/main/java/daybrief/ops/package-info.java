/**
 * What the person who hosts Daybrief looks at: its health, and the nightly copy of the database. Start at
 * {@link daybrief.ops.Health}.
 *
 * <p>It mends nothing by itself and tells readers nothing.
 */
@NullMarked
package daybrief.ops;

import org.jspecify.annotations.NullMarked;
