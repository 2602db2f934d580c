package daybrief.fact;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A number in digits as a language writes them: 9,000 or 9.000 or 9 000. */
final class Digits {
    private static final char SPACE = '\u00a0';

    private Digits() {}

    static String of(double value, String language) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        boolean spaced = language.equals("fr") || language.equals("ru");
        boolean english = language.equals("en");
        symbols.setGroupingSeparator(english ? ',' : spaced ? SPACE : '.');
        symbols.setDecimalSeparator(english ? '.' : ',');
        return new DecimalFormat("#,##0.###", symbols).format(value);
    }
}
