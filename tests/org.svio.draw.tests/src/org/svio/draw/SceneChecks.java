package org.svio.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.svio.draw.scene.Box;
import org.svio.draw.scene.BoxKind;
import org.svio.draw.scene.Caption;
import org.svio.draw.scene.Line;
import org.svio.draw.scene.Point;
import org.svio.draw.scene.Scene;

/** What holds for every picture. */
final class SceneChecks {

    private static final double SLACK = 0.51;
    private static final double SMALLEST_TEXT = 9;

    private final Scene scene;
    private final Map<String, Box> boxes = new HashMap<>();

    SceneChecks(Scene scene) {
        this.scene = scene;
        scene.boxes().forEach(box -> boxes.put(box.id(), box));
    }

    void all() {
        idsAreUnique();
        boxesLieInTheirParents();
        siblingsDoNotOverlap();
        captionsFit();
        linesEndAtTheirBoxes();
        linesGoAroundOtherBoxes();
        lineLabelsDoNotOverlap();
        lineLabelsLieBesideBoxes();
    }

    void idsAreUnique() {
        Set<String> ids = new HashSet<>();
        scene.boxes().forEach(box -> assertTrue(ids.add(box.id()), "twice: " + box.id()));
        scene.lines().forEach(line -> assertTrue(ids.add(line.id()), "twice: " + line.id()));
    }

    void boxesLieInTheirParents() {
        for (Box box : scene.boxes()) {
            Box parent = box.parent() == null ? null : boxes.get(box.parent());
            assertEquals(box.parent() == null, parent == null, box.id());
            double left = parent == null ? 0 : parent.x();
            double top = parent == null ? 0 : parent.y();
            double right = parent == null ? scene.width() : parent.x() + parent.width();
            double bottom = parent == null ? scene.height() : parent.y() + parent.height();
            assertTrue(box.x() >= left && box.y() >= top && box.x() + box.width() <= right
                    && box.y() + box.height() <= bottom, box.id() + " leaves " + box.parent());
        }
    }

    void siblingsDoNotOverlap() {
        Map<String, List<Box>> families = new HashMap<>();
        scene.boxes().forEach(box -> families.computeIfAbsent(String.valueOf(box.parent()), any -> new ArrayList<>())
                .add(box));
        for (List<Box> siblings : families.values()) {
            for (int i = 0; i < siblings.size(); i++) {
                for (int j = i + 1; j < siblings.size(); j++) {
                    Box a = siblings.get(i);
                    Box b = siblings.get(j);
                    assertTrue(a.x() + a.width() <= b.x() || b.x() + b.width() <= a.x() || a.y() + a.height() <= b.y()
                            || b.y() + b.height() <= a.y(), a.id() + " overlaps " + b.id());
                }
            }
        }
    }

    void captionsFit() {
        for (Box box : scene.boxes()) {
            for (Caption caption : box.captions()) {
                String text = caption.text() + " on " + box.id();
                assertTrue(caption.size() >= SMALLEST_TEXT, text);
                assertTrue(caption.left() >= box.x() && caption.left() + caption.width() <= box.x() + box.width(),
                        text);
                assertTrue(caption.y() - caption.size() >= box.y() - SLACK && caption.y() <= box.y() + box.height(),
                        text);
            }
        }
        scene.legend().forEach(entry -> assertTrue(entry.caption().left() + entry.caption().width() <= scene.width()
                && entry.caption().y() <= scene.height(), entry.caption().text()));
    }

    void linesEndAtTheirBoxes() {
        for (Line line : scene.lines()) {
            assertOnEdge(line.points().get(0), boxes.get(line.from()), line);
            assertOnEdge(line.points().get(line.points().size() - 1), boxes.get(line.to()), line);
        }
    }

    private static void assertOnEdge(Point point, Box box, Line line) {
        double dx = Math.max(Math.max(box.x() - point.x(), point.x() - box.x() - box.width()), 0);
        double dy = Math.max(Math.max(box.y() - point.y(), point.y() - box.y() - box.height()), 0);
        boolean outside = Math.hypot(dx, dy) > SLACK;
        boolean inside = point.x() > box.x() + SLACK && point.x() < box.x() + box.width() - SLACK
                && point.y() > box.y() + SLACK && point.y() < box.y() + box.height() - SLACK;
        assertTrue(!outside && !inside, line.id() + " ends at " + point + " beside " + box.id());
    }

    void linesGoAroundOtherBoxes() {
        for (Line line : scene.lines()) {
            for (Box box : scene.boxes()) {
                if (!encloses(box, line.from()) && !encloses(box, line.to())) {
                    for (int i = 1; i < line.points().size(); i++) {
                        assertTrue(!crosses(line.points().get(i - 1), line.points().get(i), box),
                                line.id() + " crosses " + box.id());
                    }
                }
            }
        }
    }

    private boolean encloses(Box box, String id) {
        Box inner = boxes.get(id);
        while (inner != null && inner != box) {
            inner = inner.parent() == null ? null : boxes.get(inner.parent());
        }
        return inner != null;
    }

    /** For lines that run along the axes, as all do. */
    private static boolean crosses(Point from, Point to, Box box) {
        return Math.max(from.x(), to.x()) > box.x() + SLACK
                && Math.min(from.x(), to.x()) < box.x() + box.width() - SLACK
                && Math.max(from.y(), to.y()) > box.y() + SLACK
                && Math.min(from.y(), to.y()) < box.y() + box.height() - SLACK;
    }

    void lineLabelsDoNotOverlap() {
        List<Caption> labels = scene.lines().stream().map(Line::label).filter(label -> label != null).toList();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                Caption a = labels.get(i);
                Caption b = labels.get(j);
                boolean apart = a.left() + a.width() <= b.left() || b.left() + b.width() <= a.left()
                        || Math.abs(a.y() - b.y()) >= a.size();
                assertTrue(apart, a.text() + " overlaps " + b.text());
            }
        }
    }

    void lineLabelsLieBesideBoxes() {
        for (Line line : scene.lines()) {
            for (Box box : scene.boxes()) {
                Caption label = line.label();
                boolean headed = box.kind() == BoxKind.HOST || box.kind() == BoxKind.DEVICE;
                assertTrue(label == null || headed || label.left() + label.width() <= box.x()
                        || box.x() + box.width() <= label.left() || label.y() <= box.y()
                        || box.y() + box.height() <= label.y() - label.size(),
                        line.id() + " has its label on " + box.id());
            }
        }
    }
}
