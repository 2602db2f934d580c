package daybrief.summary.lexicon;

import java.util.List;
import java.util.Locale;

/** What the word lists say of a word or phrase; each kind's lists go by its name in lower case. */
public enum Kind {
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

    @SuppressWarnings("EnumOrdinal") // nothing is stored by it
    private long bit() {
        return 1L << ordinal();
    }

    /** A set of at most 64 kinds as bits: it is asked for every word, and for whole sentences before their words are. */
    public record Several(long bits) {
        static final Several NONE = new Several(0);

        /** What the words of a sentence, and the phrases that they open, can be. */
        public static Several of(List<Token> tokens) {
            long bits = 0;
            for (int i = 0; i < tokens.size(); i++) {
                bits |= tokens.get(i).known().entry().any().bits();
            }
            return new Several(bits);
        }

        public boolean has(Kind kind) {
            return (bits & kind.bit()) != 0;
        }

        Several with(Kind kind) {
            return new Several(bits | kind.bit());
        }
    }
}
