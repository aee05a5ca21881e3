package org.svio.draw.scene;

import java.util.List;

/**
 * One component, or several equal ones.
 *
 * @param id the qualified name, such as {@code alpha.g[3].eth0}; of a vector {@code alpha.g}; of a range
 *        {@code alpha.g[1..16]}
 * @param parent the id of the box this one lies in; null at the top of the platform
 * @param vector whether the box stands for several components
 * @param path the number of the data path that runs here, {@link #NO_PATH} or {@link #SEVERAL_PATHS}
 * @param tooltip the qualified name and the key properties, one to a line
 */
public record Box(String id, String parent, BoxKind kind, boolean vector, int path, double x, double y, double width,
        double height, List<Caption> captions, String tooltip) {

    /** No data path runs here. */
    public static final int NO_PATH = -1;

    /** More than one data path runs here. */
    public static final int SEVERAL_PATHS = -2;
}
