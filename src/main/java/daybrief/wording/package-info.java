/**
 * What the bot says, in each language it speaks, with plurals, dates and times. Start at {@link daybrief.wording.Wording}; the words
 * stand in {@code daybrief/wording/AREA_LANGUAGE.properties}, UTF-8, an area for each package that speaks.
 *
 * <p>It knows no message, no markup but one kind of emphasis, and nobody it speaks to. A language is added by its files, its line
 * in {@link daybrief.wording.Plurals}; a test holds every language complete.
 */
@NullMarked
package daybrief.wording;

import org.jspecify.annotations.NullMarked;
