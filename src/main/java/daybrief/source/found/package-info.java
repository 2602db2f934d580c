/**
 * Articles as they are found, and the files they are found in: texts, Markdown, JSON, saved feeds. Start at
 * {@link daybrief.source.found.FileReader}; a {@link daybrief.source.found.Found} is what comes of it.
 *
 * <p>It stores nothing and walks no folders.
 */
@NullMarked
package daybrief.source.found;

import org.jspecify.annotations.NullMarked;
