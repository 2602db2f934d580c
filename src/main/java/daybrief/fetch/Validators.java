package daybrief.fetch;

import java.util.Optional;

/**
 * What a server gave to ask with next time, byte for byte.
 *
 * @param address that gave them: they mean nothing to another one
 */
public record Validators(String address, Optional<String> etag, Optional<String> modified) {
    private static final int LONGEST = 1_000;

    public Validators {
        etag = etag.filter(Validators::sendable);
        modified = modified.filter(Validators::sendable);
    }

    public static Validators none(String address) {
        return new Validators(address, Optional.empty(), Optional.empty());
    }

    public boolean isEmpty() {
        return etag.isEmpty() && modified.isEmpty();
    }

    /** Whether an answer with these has the body of one with the others: the ETag decides where there is one. */
    public boolean sameVersionAs(Validators other) {
        return address.equals(other.address)
                && (etag.isPresent()
                        ? etag.equals(other.etag)
                        : modified.isPresent() && modified.equals(other.modified));
    }

    private static boolean sendable(String header) {
        return header.length() <= LONGEST && header.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
    }
}
