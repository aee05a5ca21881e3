package org.svio.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.svio.model.expression.Environment;

class PointFilterTest {

    private static List<Point> points;

    @BeforeAll
    static void varyThreeThings() {
        points = Points.of(Models.experiment(
                "vary n in [1 .. 3]  vary bytes in [64 B, 1 kB]  vary mapping in [old, young]"), Environment.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "3; 1",
        "1, 3..5; 4",
        "n > 1; 8",
        "n > 1 && mapping == young; 4",
        "n == 1 || n == 3 && bytes == 64 B; 6",
        "!(n == 1 || n == 3); 4",
        "bytes <= 64B; 6",
        "bytes == 512; 6",
        "mapping != old; 6",
        "n>=2&&bytes==1kB&&mapping==old; 2",
    })
    void filtersPickTheirPoints(String filter, int count) {
        assertEquals(count, PointFilter.select(points, filter).size());
    }

    @Test
    void noFilterPicksAll() {
        assertEquals(12, PointFilter.select(points, null).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "n =", "n = 3", "n == ", "m == 3", "mapping > old", "(n == 1", "n == 1 n == 2",
        "n == two", "n == 1 parsec", "13", "0", "&&", "n == 1 &&", ")"})
    void whatIsNoFilterIsSaidInOneSentence(String filter) {
        IllegalArgumentException mistake = assertThrows(IllegalArgumentException.class,
                () -> PointFilter.select(points, filter));

        assertTrue(mistake.getMessage().length() > 10, mistake::getMessage);
    }
}
