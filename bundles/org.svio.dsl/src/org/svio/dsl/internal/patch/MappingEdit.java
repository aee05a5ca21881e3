package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.dsl.patch.Remapping;
import org.svio.model.Document;
import org.svio.model.ElementReference;
import org.svio.model.Host;
import org.svio.model.Mapping;
import org.svio.model.Placement;
import org.svio.model.SvioFactory;
import org.svio.model.VirtualInterface;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.expression.ModelException;

/** Carries a remapping out: gives the VIF a line of its own if need be, then tries what the line can say. */
public final class MappingEdit {

    private final Document document;
    private final Remapping wish;

    /** A remapping in a file. */
    public MappingEdit(Document document, Remapping wish) {
        this.document = document;
        this.wish = wish;
    }

    /** Changes the model, or refuses; returns the names of the other VIFs that are served by others than before. */
    public List<String> apply(boolean turnsMayChange) throws RefusedEdit {
        Mapping mapping = mapping();
        Binding binding = new Binding(mapping);
        Instance vif = binding.component(wish.vif());
        if (!vif.is(VirtualInterface.class)) {
            throw new RefusedEdit(vif + " is no virtual interface");
        }
        Instance target = binding.component(wish.target());
        if (vif.ancestor(Host.class) != target.ancestor(Host.class)) {
            throw new RefusedEdit(target + " is not on the host of " + vif + "; a VIF's work is done on its own host");
        }
        BoundMapping before = bind(binding);
        Map<String, String> others = Binding.others(before, vif);
        BoundVif bound = before.find(vif).orElse(null);
        Placement line = bound == null ? added(mapping, vif) : own(bound.placement(), vif, binding);
        new PlacementChoice(document, line, vif, bound, target, binding).choose(wish.role());
        List<String> moved = movedAlong(others, binding, vif);
        if (!moved.isEmpty() && !turnsMayChange) {
            throw new RefusedEdit("taking " + vif + " out of its line would also move the work of " + moved.get(0)
                    + ", because they take turns; give each VIF a line of its own first");
        }
        return moved;
    }

    private Mapping mapping() throws RefusedEdit {
        for (var each : document.getDeclarations()) {
            if (each instanceof Mapping mapping && Objects.equals(mapping.getName(), wish.mapping())) {
                if (mapping.getPlatform() == null || mapping.getPlatform().eIsProxy()) {
                    throw new RefusedEdit("the platform of mapping " + wish.mapping() + " is not declared");
                }
                return mapping;
            }
        }
        throw new RefusedEdit("mapping " + wish.mapping() + " is not declared in this file; edit the file that does");
    }

    private BoundMapping bind(Binding binding) throws RefusedEdit {
        try {
            return binding.bind();
        } catch (ModelException mistake) {
            throw new RefusedEdit("mapping " + wish.mapping() + " has to be put right first: " + mistake.getMessage());
        }
    }

    private static Placement added(Mapping mapping, Instance vif) {
        Placement line = SvioFactory.eINSTANCE.createPlacement();
        line.setVifs(ComponentPath.to(vif));
        mapping.getPlacements().add(line);
        return line;
    }

    /** The line that maps only the VIF; where its line maps others too, these get lines before and after it. */
    private static Placement own(Placement line, Instance vif, Binding binding) {
        List<Instance> mapped = binding.meant(line.getVifs());
        if (mapped.size() == 1) {
            return line;
        }
        Mapping mapping = (Mapping) line.eContainer();
        Remainder rest = Remainder.of(mapped, vif);
        Placement own = EcoreUtil.copy(line);
        own.setVifs(ComponentPath.to(vif));
        List<Placement> lines = new ArrayList<>();
        rest.before().forEach(path -> lines.add(with(line, path)));
        lines.add(own);
        rest.after().forEach(path -> lines.add(with(line, path)));
        int first = lines.get(0) == own ? 1 : 0; // the line as it stands goes on for the first of the others
        line.setVifs(lines.get(first).getVifs());
        lines.set(first, line);
        int position = mapping.getPlacements().indexOf(line);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) != line) {
                mapping.getPlacements().add(position + i, lines.get(i));
            }
        }
        return own;
    }

    private static Placement with(Placement line, ElementReference vifs) {
        Placement copy = EcoreUtil.copy(line);
        copy.setVifs(vifs);
        return copy;
    }

    private List<String> movedAlong(Map<String, String> others, Binding binding, Instance vif) throws RefusedEdit {
        Map<String, String> now = Binding.others(bind(binding), vif);
        return others.entrySet().stream().filter(each -> !each.getValue().equals(now.get(each.getKey())))
                .map(Map.Entry::getKey).toList();
    }
}
