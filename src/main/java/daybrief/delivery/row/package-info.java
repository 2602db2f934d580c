/**
 * The statements on the outbox's two tables: {@link daybrief.delivery.row.Rows} puts in, {@link daybrief.delivery.row.Queue} takes out,
 * {@link daybrief.delivery.row.Ends} ends.
 *
 * <p>For {@code daybrief.delivery} alone; it decides nothing about when or how fast.
 */
@NullMarked
package daybrief.delivery.row;

import org.jspecify.annotations.NullMarked;
