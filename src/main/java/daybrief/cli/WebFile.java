package daybrief.cli;

import daybrief.fetch.Fetched;
import daybrief.source.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Function;

/**
 * The bytes of a file, of standard input or of an address on the web.
 *
 * @param type the Content-Type that came with them, or empty
 * @param language the Content-Language that came with them, or empty
 * @param address where they came from in the end, empty for a file
 */
@SuppressWarnings("ArrayRecordComponent") // read once and dropped; never compared
record WebFile(byte[] bytes, String type, String address, String language) {
    private static final int LARGEST = 16 << 20;

    static boolean isAddress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** An address is fetched once, as politely and safely as the bot does it. */
    static WebFile read(String name, InputStream standardInput, Function<String, Fetched> fetcher) throws IOException {
        return isAddress(name) ? fetch(name, fetcher) : file(name, standardInput);
    }

    static WebFile file(String name, InputStream standardInput) throws IOException {
        try (InputStream input = TextFile.open(name, standardInput)) {
            byte[] bytes = input.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
            }
            return new WebFile(bytes, "", "", "");
        }
    }

    private static WebFile fetch(String address, Function<String, Fetched> fetcher) throws IOException {
        Fetched fetched = fetcher.apply(address);
        if (fetched instanceof Fetched.Ok ok) {
            return new WebFile(ok.bytes(), ok.type(), ok.address(), ok.language());
        }
        throw new IOException(fetched.<String>fold(
                ok -> "",
                notModified -> "the server says that nothing has changed",
                gone -> "the server says that it is gone for good (410)",
                refused -> "the server answers " + refused.status(),
                failed -> Reasons.english(failed.reason())));
    }
}
