package org.svio.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.model.Experiment;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

class PointsTest {

    @Test
    void pointsAreAllCombinationsInOrderOfDeclaration() {
        List<Point> points = points("vary n in [1, 4]  vary mapping in [old, young]");

        assertEquals(List.of("n=1,mapping=old", "n=1,mapping=young", "n=4,mapping=old", "n=4,mapping=young"),
                points.stream().map(point -> point.position().key()).toList());
        assertEquals(List.of(1, 2, 3, 4), points.stream().map(Point::number).toList());
        assertEquals("young", points.get(3).mapping().getName());
    }

    @Test
    void rangesIncludeTheirLastValueInSpiteOfRounding() {
        List<Point> points = points("mapping old  vary x in [0.1 .. 0.5 step 0.1, 2]");

        assertEquals(List.of("x=0.1", "x=0.2", "x=0.30000000000000004", "x=0.4", "x=0.5", "x=2"),
                points.stream().map(point -> point.position().key()).toList());
        assertEquals("x = 0.3", points.get(2).position().text());
    }

    @Test
    void valuesKeepTheUnitTheyAreWrittenIn() {
        Position position = points("mapping old  vary bytes in [64 B .. 66 B step 1 B]").get(1).position();

        assertEquals("bytes = 65 B", position.text());
        assertEquals(520.0, position.values().get("bytes"));
    }

    @Test
    void computedValuesHaveAUnitThatFits() {
        List<Point> points = points("mapping old  vary gap in [-2 us, 2 * costs.hop, 3 ms / 2]");

        assertEquals(List.of("gap = -2 us", "gap = 6 us", "gap = 1.5 ms"),
                points.stream().map(point -> point.position().text()).toList());
    }

    @Test
    void variationsDoNotDependOnEachOther() {
        List<Point> points = points("mapping old  vary k for costs.depth in [5, 6]  vary m in [costs.depth]");

        assertEquals(List.of("k=5,m=2", "k=6,m=2"), points.stream().map(point -> point.position().key()).toList());
    }

    @Test
    void variedParametersTakeTheValueOfThePoint() {
        Experiment experiment = Models.experiment("mapping old  vary k for costs.depth in [5, 6]");

        Point point = Points.of(experiment, Environment.EMPTY).get(1);

        var variation = (org.svio.model.ValueVariation) experiment.getVariations().get(0);
        assertEquals(6, point.environment().find(variation.getParameter()).orElseThrow());
    }

    @Test
    void withoutVariationsThereIsOnePoint() {
        List<Point> points = points("mapping old");

        assertEquals(1, points.size());
        assertEquals("only", points.get(0).position().key());
        assertTrue(new Evaluator(points.get(0).environment()).environment().bindings().isEmpty());
    }

    @Test
    void aRangeThatGoesBackwardsIsAMistake() {
        ModelException mistake = assertThrows(ModelException.class, () -> points("mapping old  vary n in [4 .. 1]"));

        assertTrue(mistake.getMessage().contains("lies below its first"));
    }

    @Test
    void anEndlessRangeIsAMistake() {
        assertThrows(ModelException.class, () -> points("mapping old  vary n in [1 .. 1e9 step 1e-3]"));
    }

    private static List<Point> points(String lines) {
        return Points.of(Models.experiment(lines), Environment.EMPTY);
    }
}
