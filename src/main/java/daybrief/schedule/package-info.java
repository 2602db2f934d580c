/**
 * Quartz: takes a name, a cadence and a {@link java.lang.Runnable} from the roof and runs it then. Start at {@link
 * daybrief.schedule.Jobs}.
 *
 * <p>It knows no job and decides nothing that is due: that stands in the tables, where each job looks. It keeps nothing over a
 * restart, because there is nothing to keep.
 */
@NullMarked
package daybrief.schedule;

import org.jspecify.annotations.NullMarked;
