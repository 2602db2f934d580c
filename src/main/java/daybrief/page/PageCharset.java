package daybrief.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a page to text: the byte order mark, then UTF-8 where all bytes are that, then what the server and the page's own head
 * say, then windows-1252. A byte that does not fit is read as windows-1252, alone.
 */
final class PageCharset {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern NAMED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Pattern META =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int HEAD = 8_192;

    private PageCharset() {}

    static String decode(byte[] bytes, String contentType) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) {
            return decode(bytes, 2, (bytes[0] & 0xff) == 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Optional<Charset> declared = named(NAMED, contentType).or(() -> named(META, head));
        if (declared.filter(PageCharset::isSevenBit).isPresent()) {
            return decode(bytes, 0, declared.orElse(WINDOWS));
        }
        return strictUtf8(bytes)
                .orElseGet(() ->
                        decode(bytes, 0, declared.or(() -> named(META, head)).orElse(WINDOWS)));
    }

    /** Their bytes are valid UTF-8 whatever they say. */
    private static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("UTF-16");
    }

    private static boolean starts(byte[] bytes, int... mark) {
        boolean same = bytes.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (bytes[i] & 0xff) == mark[i];
        }
        return same;
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /** Names are used loosely: Latin-1 means windows-1252, gb2312 its superset (WHATWG Encoding). */
    private static Optional<Charset> charset(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(
                    switch (lower) {
                        case "iso-8859-1", "latin1", "iso8859-1", "ascii", "us-ascii" -> WINDOWS;
                        case "iso-8859-9" -> Charset.forName("windows-1254");
                        case "gb2312", "gbk", "x-gbk" -> Charset.forName("GB18030");
                        case "shift_jis", "shift-jis", "x-sjis", "sjis" -> Charset.forName("windows-31j");
                        case "euc-kr", "ks_c_5601-1987" -> Charset.forName("x-windows-949");
                        case "utf8" -> StandardCharsets.UTF_8;
                        default -> Charset.forName(lower);
                    });
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        StringBuilder text = new StringBuilder(in.remaining());
        CharBuffer out = CharBuffer.allocate(8_192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isError() || result.isOverflow()) {
            result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                byte[] bad = new byte[Math.min(result.length(), in.remaining())];
                in.get(bad);
                text.append(new String(bad, WINDOWS));
                decoder.reset();
            }
        }
        return text.toString();
    }
}
