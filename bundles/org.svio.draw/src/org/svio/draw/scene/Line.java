package org.svio.draw.scene;

import java.util.List;

/**
 * A connection, or a bundle of equal ones.
 *
 * @param id unique in the scene
 * @param path the number of the data path, {@link Box#NO_PATH} where the line is part of the platform
 * @param from the id of the box where the line starts
 * @param to the id of the box where it ends
 * @param arrow whether the line points at its end
 * @param points the corners, from start to end
 * @param label null where the line has none
 * @param users the qualified names of the VIFs whose way it is part of; empty where it is part of the platform
 * @param inbound whether packets go towards the guest on it
 */
public record Line(String id, LineKind kind, int path, String from, String to, boolean arrow, List<Point> points,
        Caption label, String tooltip, List<String> users, boolean inbound) {
}
