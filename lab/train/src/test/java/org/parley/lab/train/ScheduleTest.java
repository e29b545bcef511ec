package org.parley.lab.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScheduleTest {
    @ParameterizedTest
    @CsvSource({"1, 0.0167", "30, 0.5", "60, 1", "61, 1", "530, 0.5", "999, 0.01", "1000, 0.01"})
    void rate_ofAThousandSteps_risesAndFalls(int step, float rate) {
        assertEquals(rate, new Schedule(1_000, 1).rate(step), 0.002);
    }
}
