package org.svio.dsl.patch;

import java.util.List;
import org.svio.dsl.internal.patch.MappingEdit;
import org.svio.model.Document;

/**
 * The wish that a VIF's work be done elsewhere: by another driver domain, device, processor, thread or context. It
 * changes the line of the mapping that maps the VIF; where that line maps others as well, these keep a line of their
 * own.
 *
 * @param mapping the name of a mapping that the file declares
 * @param vif the qualified name of the VIF, such as {@code alpha.g[3].eth0}
 * @param target the qualified name of what shall do the work, such as {@code alpha.sv.transmitter[0].c[2]}
 * @param role the role of the data path that it shall play; null to find out from what the target is
 */
public record Remapping(String mapping, String vif, String target, String role) {

    /** A remapping that finds the role out from the target. */
    public static Remapping of(String mapping, String vif, String target) {
        return new Remapping(mapping, vif, target, null);
    }

    /** Changes the model, or refuses with a sentence; the model must be loaded again after a refusal. */
    public void applyTo(Document document) throws RefusedEdit {
        applyTo(document, false);
    }

    /**
     * As {@link #applyTo(Document)}, with a choice: VIFs that share resources in turn may take turns anew where one
     * leaves their line. Returns the names of those that do.
     */
    public List<String> applyTo(Document document, boolean turnsMayChange) throws RefusedEdit {
        return new MappingEdit(document, this).apply(turnsMayChange);
    }
}
