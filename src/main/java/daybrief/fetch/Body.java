package daybrief.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Reads a body no further than its limit, which counts bytes after decompression: a small archive may hold a huge one. Whether
 * it is one is seen by its first bytes: some servers send an archive and do not say so, some say so and send none, some pack
 * what was packed.
 */
final class Body {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final int LAYERS = 2;

    private Body() {}

    /** Empty if it is larger than the limit. */
    static Optional<byte[]> read(Response response, int limit) throws IOException {
        ResponseBody body = response.body();
        if (body == null) {
            return Optional.of(new byte[0]);
        }
        try (InputStream in = unzipped(new BufferedInputStream(body.byteStream()), LAYERS)) {
            byte[] bytes = in.readNBytes(limit + 1);
            return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
        }
    }

    private static InputStream unzipped(BufferedInputStream in, int layers) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        return gzip && layers > 0 ? unzipped(new BufferedInputStream(new GZIPInputStream(in)), layers - 1) : in;
    }
}
