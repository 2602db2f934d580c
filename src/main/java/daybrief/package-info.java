/** The roof: {@link daybrief.Main} starts here; wiring and settings, the only place that says {@code new} for everything. */
@NullMarked
package daybrief;

import org.jspecify.annotations.NullMarked;
