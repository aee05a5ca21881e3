package org.svio.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.design.internal.Elaborations;
import org.svio.design.internal.LineRemap;
import org.svio.design.internal.References;
import org.svio.design.internal.Refusal;
import org.svio.model.Document;
import org.svio.model.Mapping;
import org.svio.model.Placement;
import org.svio.model.Platform;
import org.svio.model.VirtualInterface;
import org.svio.model.elaboration.Instance;

/** The mappings that are loaded, and what they leave out. */
final class Mappings {

    private Mappings() {
    }

    /** The only loaded mapping of a platform. */
    static Mapping only(EObject element, Platform platform) {
        List<Mapping> mappings = new ArrayList<>();
        ResourceSet set = element.eResource() == null ? null : element.eResource().getResourceSet();
        for (Resource resource : set == null ? List.<Resource>of() : set.getResources()) {
            resource.getContents().forEach(root -> mappings.addAll(of(root, platform)));
        }
        if (mappings.size() != 1) {
            throw new Refusal((mappings.isEmpty() ? "no loaded mapping is" : "several mappings are")
                    + " of this platform; open a mapping diagram and move the VIF there");
        }
        return mappings.getFirst();
    }

    private static List<Mapping> of(EObject root, Platform platform) {
        return !(root instanceof Document document) ? List.of() : document.getDeclarations().stream()
                .filter(each -> each instanceof Mapping mapping && mapping.getPlatform() == platform)
                .map(Mapping.class::cast).toList();
    }

    /** The lines of a mapping by the places that their text names. */
    static Map<String, List<Placement>> byPlace(Mapping mapping) {
        Map<String, List<Placement>> lines = new HashMap<>();
        for (Placement line : mapping.getPlacements()) {
            Set<String> places = new LinkedHashSet<>();
            line.getResources().forEach(path -> places.add(References.place(path)));
            line.getBindings().forEach(each -> places.add(References.place(each.getPlayers())));
            places.forEach(place -> lines.computeIfAbsent(place, any -> new ArrayList<>()).add(line));
        }
        return lines;
    }

    /** The VIFs that a mapping leaves out. */
    static List<Instance> unmapped(Mapping mapping) {
        Elaborations known = Elaborations.of(mapping);
        return known.mapping(mapping).map(bound -> known.platform(mapping.getPlatform()).orElseThrow()
                .all(VirtualInterface.class).stream().filter(vif -> bound.find(vif).isEmpty()).toList())
                .orElse(List.of());
    }

    /** Maps the first VIFs that are left out, by the data path and resources of a line of the same host. */
    static Placement addLine(Mapping mapping) {
        List<Instance> unmapped = unmapped(mapping);
        if (unmapped.isEmpty()) {
            throw new Refusal("every VIF of the platform is mapped");
        }
        Instance vif = unmapped.getFirst();
        Optional<Placement> like = mapping.getPlacements().stream().filter(each -> each.getVifs() != null
                && References.place(each.getVifs()).startsWith(LineRemap.host(vif) + ".")).reduce((a, b) -> b);
        Placement line = like.map(EcoreUtil::copy).orElseThrow(() -> new Refusal(
                "write the first line of a host into the mapping's text: it says which data path"));
        line.setVifs(LineRemap.path(vif));
        mapping.getPlacements().add(line);
        return line;
    }
}
