package org.svio.dsl.ide.fix;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.svio.model.Import;
import org.svio.model.NamedElement;
import org.svio.model.PathSegment;
import org.svio.model.Placement;

/** Takes away what is not needed or is there twice. */
final class RemovalRemedy implements Remedy {

    @Override
    public List<Fix> fixes(Site site) {
        return switch (site.finding().problem().code()) {
            case "svio.twice" -> List.of(removal("Remove this one", site, site.offset(),
                    site.offset() + site.length()));
            case "svio.import", "svio.unused-import" -> element("Remove the import", site,
                    site.element(Import.class));
            case "svio.mapped-twice" -> element("Remove this mapping of the VIF", site,
                    site.element(Placement.class).filter(RemovalRemedy::isOfOne));
            default -> element("Remove '" + site.marked() + "'", site, site.element(NamedElement.class));
        };
    }

    /** Whether a placement maps one VIF: then nothing else is lost with it. */
    private static boolean isOfOne(Placement placement) {
        return placement.getVifs().getSegments().stream().map(PathSegment::getSelector)
                .allMatch(each -> each == null || !each.isAll() && each.getLast() == null);
    }

    private static List<Fix> element(String label, Site site, Optional<? extends EObject> element) {
        if (element.isEmpty()) {
            return List.of();
        }
        INode node = site.node(element.get());
        return List.of(removal(label, site, node.getOffset(), node.getEndOffset()));
    }

    private static Fix removal(String label, Site site, int offset, int end) {
        return new Fix(label, List.of(Edits.removal(site.text(), offset, end)));
    }
}
