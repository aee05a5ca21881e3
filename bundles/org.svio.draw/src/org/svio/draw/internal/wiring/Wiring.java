package org.svio.draw.internal.wiring;

import java.util.List;

import org.svio.draw.internal.outline.Outline;
import org.svio.draw.internal.outline.Usage;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.PlatformInstance;

/** All wires of a picture. */
public final class Wiring {

    private Wiring() {
    }

    /** Returns the wires between the blocks of a platform, those of the mapping first. */
    public static List<Wire> of(PlatformInstance platform, Outline outline, Usage usage) {
        Bundles bundles = new Bundles(outline);
        for (BoundVif vif : usage.vifs()) {
            new PathWiring(vif, usage.number(vif.datapath()), bundles).addAll();
        }
        new PlatformWiring(platform, bundles).addAll();
        return bundles.wires();
    }
}
