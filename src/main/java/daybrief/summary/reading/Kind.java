package daybrief.summary.reading;

import java.util.Locale;

/** What the word lists say of a word or phrase; each kind's lists go by its name in lower case. */
enum Kind {
    /** Function words of the language. */
    STOP,
    /** Opens a sentence that goes on from another. */
    CONNECTIVE,
    /** Leans between commas or at the end. */
    ASIDE,
    /** Leans wherever it stands. */
    BACKWARD,
    /** Leans among the first words of a sentence. */
    EARLY,
    /** What completes a phrase of that kind, so that it leans no more. */
    COMPLETING,
    AUXILIARY,
    /** Pronouns that lean where nothing before them is a noun. */
    PRONOUN,
    /** "It is expected": an "it" that means nothing. */
    EXPLETIVE,
    QUANTITY,
    PERSON,
    SHE,
    HE,
    ARTICLE,
    INDEFINITE,
    /** What everybody knows which one is meant of: "the government". */
    UNIQUE,
    /** What says which one is meant: "the owner of". */
    IDENTIFYING,
    THING,
    TIME,
    ANAPHOR,
    EXISTENTIAL,
    ROLE,
    VERB,
    SPEAKER,
    SPEECH,
    PLACE,
    SUICIDE,
    METHOD,
    SELFHARM,
    OTHERWISE,
    VIOLATED,
    VIOLATING,
    VIOLENCE,
    VICTIM,
    ACCUSED,
    HARM,
    AGED,
    YEARS,
    /** What pages say about themselves, wherever it stands. */
    BOILERPLATE,
    /** The same, at the opening of a sentence. */
    OPENING,
    /** The same, at the opening and before a colon or bar. */
    LABEL;

    String list() {
        return name().toLowerCase(Locale.ROOT);
    }
}
