package daybrief.fetch;

import java.util.Optional;

/**
 * What is asked for.
 *
 * @param etag the validators that came with the body we have, byte for byte; so is {@code modified}
 */
public record Ask(String address, Optional<String> etag, Optional<String> modified) {
    public static Ask of(String address) {
        return new Ask(address, Optional.empty(), Optional.empty());
    }
}
