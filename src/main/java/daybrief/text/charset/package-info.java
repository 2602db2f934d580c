/**
 * Bytes to text, whatever they are declared to be.
 *
 * <p>Start at {@link daybrief.text.charset.Decoding}. It neither reads files nor follows a declaration into the document's own
 * structure: who parses that gets text.
 */
@NullMarked
package daybrief.text.charset;

import org.jspecify.annotations.NullMarked;
