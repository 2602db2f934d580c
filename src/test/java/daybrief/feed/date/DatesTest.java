package daybrief.feed.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
                "20261122081530                      | 2026-11-22T08:15:30Z",
                "Sun, 22 Nov 2026 08.15.30 GMT       | 2026-11-22T08:15:30Z",
                "22 Nov 2026 08.15                   | 2026-11-22T08:15:00Z",
                "22 Nov 2026 8:5:3 GMT               | 2026-11-22T08:05:03Z",
                "2026-11-22T08Z                      | 2026-11-22T08:00:00Z",
                "2026-11-22T08:15:30,25z             | 2026-11-22T08:15:30Z",
                "2026-11-22+02:00                    | 2026-11-22T00:00:00Z",
                "2026                                | 2026-01-01T00:00:00Z",
                "2026-11                             | 2026-11-01T00:00:00Z",
                "-26-11                              | 2026-11-01T00:00:00Z",
                "-2611                               | 2026-11-01T00:00:00Z",
                "26-11-22                            | 2026-11-22T00:00:00Z",
                "261122                              | 2026-11-22T00:00:00Z",
                "20261122                            | 2026-11-22T00:00:00Z",
                "2026-326                            | 2026-11-22T00:00:00Z",
                "26326                               | 2026-11-22T00:00:00Z",
                "2026-W47-7                          | 2026-11-22T00:00:00Z",
                "2026W477T081530Z                    | 2026-11-22T08:15:30Z",
                "2026-11-22 08:15:30.0               | 2026-11-22T08:15:30Z",
                "2026/11/22 08:15                    | 2026-11-22T08:15:00Z",
                "Fri, 2026/11/20 08:19:53 EDT        | 2026-11-20T12:19:53Z",
                "Sun Nov 22 08:15:30 2026            | 2026-11-22T08:15:30Z",
                "Sun Nov  1 16:29:06 PST 2026        | 2026-11-02T00:29:06Z",
                "Sun Nov 22 2026 08:15:30 GMT+0100 (CET) | 2026-11-22T07:15:30Z",
                "Sun, 22-Nov-2026 08:15:30 GMT       | 2026-11-22T08:15:30Z",
                "22/Nov/2026:08:15:30 +0000          | 2026-11-22T08:15:30Z",
                "Sunday, November 22, 2026 - 8:15 pm | 2026-11-22T20:15:00Z",
                "Sun, 22 Nov, 2026 08:15:30 UTC      | 2026-11-22T08:15:30Z",
                "Mon, 09 Apr 2018, 16:04             | 2018-04-09T16:04:00Z",
                "Sontag, 22. November 2026 um 08:15 Uhr | 2026-11-22T08:15:00Z",
                "dimanche 22 août 2026 à 08h15       | 2026-08-22T08:15:00Z",
                "16th of November 2026 8:15 p.m. EST | 2026-11-17T01:15:00Z",
                "22 Nov 2026 20:15 PM                | 2026-11-22T20:15:00Z",
                "08:15, 22 Nov 2026                  | 2026-11-22T08:15:00Z",
                "11/22/2026 08:15                    | 2026-11-22T08:15:00Z",
                "22/11/2026                          | 2026-11-22T00:00:00Z",
                "05.11.2026 08:15                    | 2026-11-05T08:15:00Z",
                "Sun, 22 Nov 2026 08:15:30 GMT-07:00 | 2026-11-22T15:15:30Z",
                "Sun, 22 Nov 2026 08:15:30 -01:01    | 2026-11-22T09:16:30Z",
                "Sun, 22 Nov 2026 08:15:30 Etc/GMT   | 2026-11-22T08:15:30Z",
                "Sun, 22 Nov 2026 08:15:30 ET        | 2026-11-22T13:15:30Z",
                "Sun, 22 Nov 2026 08:15:30 MEST      | 2026-11-22T06:15:30Z",
                "Sun, 22 Nov 2026 08:15:30 +0530 IST | 2026-11-22T02:45:30Z",
                "Sun, 22 Nov 2026 08:15:30 (PST)     | 2026-11-22T16:15:30Z",
                "2026년 11월 22일  01:31:15            | 2026-11-21T16:31:15Z",
                "2026-11-22 오후 11:23:17              | 2026-11-22T14:23:17Z",
                "2026年11月22日                        | 2026-11-22T00:00:00Z",
                "Κυρ, 12 Ιούλ 2026 12:00:00 EST      | 2026-07-12T17:00:00Z",
                "2026-július-13T9:15-05:00           | 2026-07-13T14:15:00Z",
                "22 ottobre 2026                     | 2026-10-22T00:00:00Z",
                "22 de dezembro de 2026              | 2026-12-22T00:00:00Z",
                "2026-11-22T24:00:00Z                | 2026-11-23T00:00:00Z",
                "1795335330                          | 2026-11-22T08:15:30Z",
                "1795335330000                       | 2026-11-22T08:15:30Z",
                "Mon, 09 Apr 2018, 16:04             | 2018-04-09T16:04:00Z",
                "Sun, 22 Nov 2026 24:00:00 GMT       | 2026-11-23T00:00:00Z",
                "Sun, 22 Nov 2026 23:59:60 GMT       | 2026-11-23T00:00:00Z",
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
                "99999-01-01",
                "2026-11-22T08:15:99Z",
                "2026-366",
                "2026-W54-1",
                "31 Jun 2026 08:15:30 GMT",
                "13/13/2026",
                "05/11/2026",
                "22 Nov 2026 08:15:30 +9900",
                "08:15",
                "Nov 22",
                "--11-22"
            })
    void aBadDateIsNoDateAndNeverNow(String written) {
        assertThat(Dates.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY_FIRST   | 05/11/2026 08:15 | 2026-11-05T08:15:00Z",
                "MONTH_FIRST | 05/11/2026 08:15 | 2026-05-11T08:15:00Z",
                "MONTH_FIRST | 13/11/2026       | 2026-11-13T00:00:00Z",
                "DAY_FIRST   | 11/13/2026       | 2026-11-13T00:00:00Z",
                "UNKNOWN     | 05/05/2026       | 2026-05-05T00:00:00Z",
                "MONTH_FIRST | 05.11.2026       | 2026-11-05T00:00:00Z",
                "MONTH_FIRST | 05-11-2026       | 2026-05-11T00:00:00Z",
                "UNKNOWN     | 05-11-2026       | 2026-11-05T00:00:00Z",
            })
    void dayAndMonthAreToldApartByTheirOrder(Order order, String written, Instant meant) {
        assertThat(Dates.parse(written, order)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "05/06/2026 13/06/2026, en-US, DAY_FIRST",
                "05/06/2026 06/13/2026, de, MONTH_FIRST",
                "13/06/2026 06/13/2026, de, DAY_FIRST",
                "05/06/2026, en-US, MONTH_FIRST",
                "05/06/2026, en-GB, DAY_FIRST",
                "05/06/2026, ru, DAY_FIRST",
                "05/06/2026, en, UNKNOWN",
                "05/06/2026, zh, UNKNOWN",
                "05/06/2026, none, UNKNOWN",
                "13/13/2026 2026/13/06, none, UNKNOWN"
            })
    void theOrderIsThatOfTheOtherDatesAndElseOfTheLanguage(String dates, @Nullable String language, Order order) {
        assertThat(Order.of(Stream.of(dates.split(" ", -1)), Optional.ofNullable(language)))
                .isEqualTo(order);
    }
}
