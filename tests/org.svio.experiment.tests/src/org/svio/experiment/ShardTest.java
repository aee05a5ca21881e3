package org.svio.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.model.expression.Environment;

class ShardTest {

    private final List<Point> points = Points.of(
            Models.experiment("vary n in [1 .. 5]  vary mapping in [old, young]"), Environment.EMPTY);

    @Test
    void shardsTogetherAreAllPointsOnce() {
        List<Point> together = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            together.addAll(new Shard(i, 3).of(points));
        }

        together.sort(Comparator.comparingInt(Point::number));
        assertEquals(points, together);
    }

    @Test
    void pointsThatAreComparedStayTogether() {
        List<Point> share = Shard.parse("2/3").of(points);

        assertEquals(List.of("n=2,mapping=old", "n=2,mapping=young", "n=5,mapping=old", "n=5,mapping=young"),
                share.stream().map(point -> point.position().key()).toList());
    }

    @Test
    void aShardThatDoesNotExistIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Shard.parse("4/3"));
        assertThrows(IllegalArgumentException.class, () -> Shard.parse("0/3"));
        assertThrows(IllegalArgumentException.class, () -> Shard.parse("half"));
    }
}
