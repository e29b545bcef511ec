package org.parley.intake.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublishedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-04-24",
                "2025/4/24",
                "2025-04-24T23:15:00Z",
                "2025-04-24T00:15:00+02:00",
                "2025-04-24 23:15:00.123",
                "20250424",
                "20250424T231500Z",
                "20250424231500",
                "Thu, 24 Apr 2025 23:15:00 GMT",
                "24 April 2025",
                "Thursday, April 24, 2025",
                "Apr. 24, 2025 8:15 PM",
                "Thu Apr 24 23:15:00 2025",
                "1745536500",
                "1745536500.25",
                "1745536500000"
            })
    void date_inUsualForms_itsDay(String value) {
        assertEquals(Optional.of(LocalDate.of(2025, 4, 24)), Published.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2025",
                "April 2025",
                "2025-02-30",
                "24/04/2025",
                "04/05/2025",
                "17",
                "24 Foo 2025",
                "20251399",
                "99999999999999999999"
            })
    void date_inOtherForms_unknown(String value) {
        assertEquals(Optional.empty(), Published.parse(value));
    }
}
