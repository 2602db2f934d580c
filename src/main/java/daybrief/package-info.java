/**
 * The wiring and the settings: every {@code new}, from the ground floor to the top. Start at {@link daybrief.Settings}.
 *
 * <p>It holds no behaviour of its own; what a person types to start it is in {@code daybrief.cli}.
 */
@NullMarked
package daybrief;

import org.jspecify.annotations.NullMarked;
