package org.svio.design.internal;

import java.util.ArrayList;
import java.util.List;
import org.svio.model.DataPath;
import org.svio.model.Mapping;
import org.svio.model.Placement;

/** Colours of data paths: those of Okabe and Ito, in the order in which a mapping names the paths. */
public final class PathColours {

    private static final int[] COLOURS = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00, 0x000000};
    private static final int NONE = 0x888888;

    private PathColours() {
    }

    /** The colour of a line of a mapping, as 0xRRGGBB; grey for one without a data path. */
    public static int of(Placement line) {
        if (!(line.eContainer() instanceof Mapping mapping) || line.getDatapath() == null) {
            return NONE;
        }
        List<DataPath> paths = Elaborations.of(mapping).derived("data paths", mapping, PathColours::paths);
        return COLOURS[Math.max(0, paths.indexOf(line.getDatapath())) % COLOURS.length];
    }

    private static List<DataPath> paths(Mapping mapping) {
        List<DataPath> paths = new ArrayList<>();
        for (Placement line : mapping.getPlacements()) {
            if (line.getDatapath() != null && !paths.contains(line.getDatapath())) {
                paths.add(line.getDatapath());
            }
        }
        return paths;
    }
}
