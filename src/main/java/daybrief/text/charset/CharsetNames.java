package daybrief.text.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Charsets by the names that publishers give them. */
final class CharsetNames {
    private CharsetNames() {}

    /** Names are used loosely: pages said to be Latin-1 are windows-1252, and gb2312 is its superset (WHATWG Encoding). */
    static Optional<Charset> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return switch (lower.replaceAll("[^a-z0-9]", "")) {
            case "iso88591", "latin1", "l1", "ascii", "usascii", "ansix341968", "windows1252", "cp1252", "ansi" ->
                known("windows-1252");
            case "gb2312", "gbk", "gb18030", "euccn", "hzgb2312", "cp936", "xgbk" -> known("GB18030");
            case "big5", "big5hkscs", "cp950", "big5tw" -> known("Big5-HKSCS");
            case "sjis", "shiftjis", "xsjis", "mskanji", "cp932", "windows31j" -> known("windows-31j");
            case "ksc5601", "ksc56011987", "euckr", "cp949", "uhc", "ksx1001" -> known("x-windows-949");
            case "iso88599", "latin5", "windows1254" -> known("windows-1254");
            case "iso885911", "tis620", "windows874", "cp874", "dos874" -> known("x-windows-874");
            case "utf8", "u8", "unicode11utf8", "utf" -> known("UTF-8");
            case "mac", "macroman", "macintosh", "xmacroman" -> known("x-MacRoman");
            case "maccyrillic", "xmaccyrillic" -> known("x-MacCyrillic");
            case "maclatin2", "maccentraleurope", "maccenteuro" -> known("x-MacCentralEurope");
            case "macgreek" -> known("x-MacGreek");
            case "macturkish" -> known("x-MacTurkish");
            case "maciceland" -> known("x-MacIceland");
            case "iso2022jp", "csiso2022jp" -> known("ISO-2022-JP");
            case "iso2022kr" -> known("ISO-2022-KR");
            case "iso88598i", "iso88598e" -> known("ISO-8859-8");
            case "latin7" -> known("ISO-8859-13");
            case "eucjis2004", "eucjisx0213" -> known("EUC-JP");
            case "shiftjis2004", "shiftjisx0213" -> known("x-SJIS_0213");
            case "johab", "cp1361", "ms1361" -> known("x-Johab");
            default ->
                known(lower)
                        .or(() -> known(lower.replace('_', '-')))
                        .or(() -> known(lower.replaceAll("^(?:ms|x-)?cp-?", "cp")));
        };
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
