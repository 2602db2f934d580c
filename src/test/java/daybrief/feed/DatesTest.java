package daybrief.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 22 Nov 2026 08:15:30 GMT       | 2026-11-22T08:15:30Z",
                "Sun, 22 Nov 2026 08:15 +0200        | 2026-11-22T06:15:00Z",
                "22 Nov 26 08:15:30 EST              | 2026-11-22T13:15:30Z",
                "Sunday, 22 November 2026 8:15 PM PDT| 2026-11-23T03:15:00Z",
                "Sun, 22 Nov 2026 12:05:00 a.m.      | 2026-11-22T00:05:00Z",
                "Son, 22. März 2026 08:15:00 +0100   | 2026-03-22T07:15:00Z",
                "22 de agosto de 2026 08:15          | 2026-08-22T08:15:00Z",
                "22 août 2026                        | 2026-08-22T00:00:00Z",
                "22 мая 2026, 08:15                  | 2026-05-22T08:15:00Z",
                "November 22nd, 2026 8:15am          | 2026-11-22T08:15:00Z",
                "2026-11-22                          | 2026-11-22T00:00:00Z",
                "2026-11-22T08:15Z                   | 2026-11-22T08:15:00Z",
                "2026-11-22T08:15:30.123456+05:30    | 2026-11-22T02:45:30Z",
                "2026-11-22 08:15:30 America/New_York| 2026-11-22T13:15:30Z",
                "2026-11-22T08:15:30-0700            | 2026-11-22T15:15:30Z",
                "2026-11-22T08:15:30+00:00Z          | 2026-11-22T08:15:30Z",
                "20261122T081530Z                    | 2026-11-22T08:15:30Z",
                "Mon, 09 Apr 2018, 16:04             | 2018-04-09T16:04:00Z",
                "Sun, 22 Nov 2026 24:00:00 GMT       | 2026-11-23T00:00:00Z",
                "Sun, 22 Nov 2026 23:59:60 GMT       | 2026-11-22T23:59:59Z",
                "Sun, 22 Nov 2026 08:15:30 GMT-07:00 | 2026-11-22T15:15:30Z",
                "1795335330                          | 2026-11-22T08:15:30Z",
                "1795335330000                       | 2026-11-22T08:15:30Z",
            })
    void datesAreReadAsTheyAreWritten(String written, Instant meant) {
        assertThat(Dates.parse(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "32 Nov 2026 08:15:30 GMT",
                "Sun, 22 Foo 2026 08:15:30 GMT",
                "2026-13-01",
                "2026-02-30",
                "2026-11-22T25:00:00Z",
                "2026-11-22T08:61:00Z",
                "0000-00-00 00:00:00",
                "1970-01-01T00:00:00Z",
                "0",
                "22",
                "9999999999999999",
                "2026-11-22T08:15:30 Mars/Base",
                "99999-01-01"
            })
    void aBadDateIsNoDateAndNeverNow(String written) {
        assertThat(Dates.parse(written)).isEmpty();
    }
}
