/**
 * Which feeds, folders and files are read, when, and how they fare. Start at {@link daybrief.source.Ingest} for feeds and at
 * {@link daybrief.source.Imports} for files; {@link daybrief.source.Sources} is the list of them all.
 *
 * <p>It does not know how bytes become entries ({@code feed}), what identifies an article ({@code article}), or what is done
 * with one afterwards.
 */
@NullMarked
package daybrief.source;

import org.jspecify.annotations.NullMarked;
