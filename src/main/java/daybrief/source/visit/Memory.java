package daybrief.source.visit;

import daybrief.fetch.Fetched;
import daybrief.fetch.Terms;
import daybrief.fetch.Validators;
import java.time.Instant;
import java.util.Optional;

/**
 * What earlier visits of a feed left.
 *
 * @param hash of the last body that was kept
 * @param unchanged how often in a row the whole body came and was the same
 * @param failures in a row
 */
public record Memory(
        Optional<Validators> validators,
        Optional<String> hash,
        int unchanged,
        Hints hints,
        int failures,
        Optional<Move> move) {
    /** After an answer that nothing is new. */
    public Memory afterNothingNew(Terms terms, Instant now) {
        return new Memory(validators, hash, 0, hints, 0, Move.after(move, terms.movedTo(), now));
    }

    /** After a body that is the one we have. */
    public Memory afterSameBody(Fetched.Ok ok, Instant now) {
        return new Memory(
                Optional.of(ok.validators()),
                hash,
                unchanged + 1,
                hints,
                0,
                Move.after(move, ok.terms().movedTo(), now));
    }

    /** After a body that was read. What was cut off is not remembered: it would hide what it lacked. */
    public Memory afterBody(Fetched.Ok ok, Optional<String> newHash, Instant now) {
        return new Memory(
                newHash.map(whole -> ok.validators()),
                newHash,
                0,
                HintReader.read(ok.bytes()),
                0,
                Move.after(move, ok.terms().movedTo(), now));
    }

    public NextVisit.Shown shown(Terms terms) {
        boolean conditional = validators.filter(given -> !given.isEmpty()).isPresent();
        return new NextVisit.Shown(terms.fresh(), hints, conditional, unchanged);
    }
}
