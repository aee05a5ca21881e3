package org.svio.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.svio.dsl.scoping.Imports;
import org.svio.model.Document;
import org.svio.model.Experiment;
import org.svio.model.Mapping;

/** Gives an experiment one of the mappings of its platform, or all of them to vary. */
final class ExperimentMappingRemedy implements Remedy {

    private static final String BLOCK = "{";

    @Override
    public List<Fix> fixes(Site site) {
        Experiment experiment = site.element(Experiment.class).orElse(null);
        if (experiment == null) {
            return List.of();
        }
        if (site.message().contains("both has a mapping and varies it")) {
            int keyword = site.text().lastIndexOf("mapping", site.offset());
            return keyword < 0 ? List.of() : List.of(new Fix("Remove the fixed mapping",
                    List.of(Edits.removal(site.text(), keyword, site.offset() + site.length()))));
        }
        if (!site.message().contains("has no mapping")) {
            return List.of();
        }
        List<String> names = mappings(site, experiment);
        List<Fix> fixes = new ArrayList<>();
        names.forEach(each -> fixes.add(insertion(site, experiment, "mapping " + each)));
        if (names.size() > 1) {
            fixes.add(insertion(site, experiment, "vary mapping in [" + String.join(", ", names) + "]"));
        }
        return fixes;
    }

    private static List<String> mappings(Site site, Experiment experiment) {
        List<String> names = new ArrayList<>();
        for (Resource each : site.snapshot().resource().getResourceSet().getResources()) {
            Document document = Imports.document(each);
            if (document != null) {
                document.getDeclarations().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast)
                        .filter(mapping -> mapping.getPlatform() == experiment.getPlatform())
                        .map(Mapping::getName).filter(name -> !names.contains(name)).forEach(names::add);
            }
        }
        return names;
    }

    private static Fix insertion(Site site, Experiment experiment, String line) {
        String text = site.text();
        int open = text.indexOf(BLOCK, site.offset());
        String lead = Edits.lineBreak(text) + Edits.indent(text, site.node(experiment).getOffset()) + "    ";
        boolean alone = text.substring(open + 1, Edits.endOfLine(text, open)).isBlank();
        return Fix.of("Write '" + line + "'", open + 1, 0, alone ? lead + line : " " + line + " ");
    }
}
