/**
 * When a feed is visited: next time ({@link daybrief.source.visit.NextVisit}), and among all that are due
 * ({@link daybrief.source.visit.Agenda}). Pure but for a ticker: it neither fetches nor stores.
 */
@NullMarked
package daybrief.source.visit;

import org.jspecify.annotations.NullMarked;
