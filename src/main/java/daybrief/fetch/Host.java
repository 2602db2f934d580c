package daybrief.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The host of an address, by which requests are spaced and feeds are held. */
public final class Host {
    private Host() {}

    /** The address itself where it names none that we understand. */
    public static String of(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .orElse(address)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
