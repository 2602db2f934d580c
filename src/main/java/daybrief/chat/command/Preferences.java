package daybrief.chat.command;

import daybrief.chat.Change;
import daybrief.subscriber.Choices;
import daybrief.subscriber.Length;
import daybrief.subscriber.Reader;
import daybrief.subscriber.ReaderId;
import daybrief.wording.Wording;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a reader chooses in the settings: as it is, or as it would be with one thing chosen otherwise. */
record Preferences(Length length, String language, boolean emptyDayLine, boolean silent, Set<String> reads) {
    static final String ALL = "all";

    static Preferences of(Reader reader) {
        return new Preferences(
                reader.length(), reader.language(), reader.emptyDayLine(), reader.silent(), reader.languages());
    }

    /**
     * With one thing set to a value; a set that is set already stays.
     *
     * @param what {@code length}, {@code language}, {@code reads}, {@code empty} or {@code silent}
     * @return empty when that is nothing that can be set so
     */
    Optional<Preferences> with(String what, String value, boolean on) {
        return switch (what) {
            case "length" ->
                Arrays.stream(Length.values())
                        .filter(known -> key(known).equals(value))
                        .findFirst()
                        .map(known -> new Preferences(known, language, emptyDayLine, silent, reads));
            case "language" ->
                Optional.of(value)
                        .filter(Wording.LANGUAGES::contains)
                        .map(known -> new Preferences(length, known, emptyDayLine, silent, reads));
            case "empty" -> Optional.of(new Preferences(length, language, value.equals("line"), silent, reads));
            case "silent" -> Optional.of(new Preferences(length, language, emptyDayLine, value.equals("on"), reads));
            case "reads" -> Optional.of(new Preferences(length, language, emptyDayLine, silent, reading(value, on)));
            default -> Optional.empty();
        };
    }

    private Set<String> reading(String value, boolean on) {
        Set<String> others = new LinkedHashSet<>(reads);
        if (value.equals(ALL)) {
            others.clear();
        } else if (!on) {
            others.remove(value);
        } else if (value.matches("[a-z]{2,3}")) {
            others.add(value);
        }
        return others;
    }

    static String key(Length length) {
        return length.name().toLowerCase(Locale.ROOT);
    }

    /** What has to be written so that these become those. */
    Change to(Preferences those, Choices choices, ReaderId reader) {
        Change change = Change.NONE;
        if (those.length != length) {
            change = change.then(tx -> choices.length(tx, reader, those.length));
        }
        if (!those.language.equals(language)) {
            change = change.then(tx -> choices.language(tx, reader, those.language));
        }
        if (those.emptyDayLine != emptyDayLine) {
            change = change.then(tx -> choices.emptyDayLine(tx, reader, those.emptyDayLine));
        }
        if (those.silent != silent) {
            change = change.then(tx -> choices.silent(tx, reader, those.silent));
        }
        return change.then(tx -> {
            reads.stream()
                    .filter(old -> !those.reads.contains(old))
                    .forEach(old -> choices.reads(tx, reader, old, false));
            those.reads.stream()
                    .filter(one -> !reads.contains(one))
                    .forEach(one -> choices.reads(tx, reader, one, true));
        });
    }
}
