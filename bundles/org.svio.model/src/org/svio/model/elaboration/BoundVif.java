package org.svio.model.elaboration;

import java.util.List;
import java.util.Map;
import org.svio.model.DataPath;
import org.svio.model.Placement;
import org.svio.model.Role;

/**
 * A VIF with its data path and the resources that play the roles.
 *
 * @param vif the virtual interface
 * @param placement the placement that maps it
 * @param datapath the data path of the placement
 * @param device the NIC its frames leave and arrive through
 * @param port the port of the device
 * @param players every candidate of each role, in order: virtual CPUs, strands of processors, buses or memories
 * @param assigned the candidate of each role that serves this VIF
 */
public record BoundVif(Instance vif, Placement placement, DataPath datapath, Instance device, Instance port,
        Map<Role, List<Instance>> players, Map<Role, Instance> assigned) {

    /** Returns the thread of execution behind a player: the place of a virtual CPU, else the player itself. */
    public static Instance strand(Instance player) {
        return player.isVirtualCpu() ? player.thread() : player;
    }
}
