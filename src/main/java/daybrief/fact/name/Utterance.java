package daybrief.fact.name;

import daybrief.fact.Mention;

/**
 * Words in quotation marks, and who the text says spoke them.
 *
 * @param quote without the marks
 */
public record Utterance(Mention quote, Person speaker) {}
