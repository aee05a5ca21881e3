package org.svio.dsl.ide.fix;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.INode;
import org.svio.model.Declaration;
import org.svio.model.Mapping;
import org.svio.model.Placement;

/** Maps a VIF as another one of its mapping is, one of the same host if there is one. */
final class UnmappedRemedy implements Remedy {

    private static final Pattern UNMAPPED = Pattern.compile("^(\\S+) is not mapped in mapping (\\w+):");

    @Override
    public List<Fix> fixes(Site site) {
        Matcher unmapped = UNMAPPED.matcher(site.message());
        if (!unmapped.find() || !site.isWhole() || site.snapshot().document() == null) {
            return List.of();
        }
        String vif = unmapped.group(1);
        for (Declaration each : site.snapshot().document().getDeclarations()) {
            if (each instanceof Mapping mapping && unmapped.group(2).equals(mapping.getName())
                    && !mapping.getPlacements().isEmpty()) {
                return List.of(fix(site, mapping, vif));
            }
        }
        return List.of(); // in another file, or with nothing to follow
    }

    private static Fix fix(Site site, Mapping mapping, String vif) {
        String host = root(vif);
        Placement model = mapping.getPlacements().stream().filter(each -> root(path(site, each)).equals(host))
                .findFirst().orElse(mapping.getPlacements().get(0));
        String rest = written(site, site.node(model)).substring(
                site.node(model.getVifs()).getEndOffset() - site.node(model).getOffset());
        String line = "map " + vif + " "
                + rest.strip().replaceAll("\\b" + root(path(site, model)) + "\\.", host + ".");
        INode last = site.node(mapping.getPlacements().get(mapping.getPlacements().size() - 1));
        String lead = Edits.lineBreak(site.text()) + Edits.indent(site.text(), last.getOffset());
        boolean alone = site.text().substring(last.getEndOffset(), Edits.endOfLine(site.text(),
                last.getEndOffset())).strip().startsWith("}");
        int place = alone ? last.getEndOffset() : Edits.endOfLine(site.text(), last.getEndOffset());
        return Fix.of("Map " + vif + " in '" + mapping.getName() + "'", place, 0, lead + line);
    }

    private static String path(Site site, Placement placement) {
        return written(site, site.node(placement.getVifs()));
    }

    private static String written(Site site, INode node) {
        return site.text().substring(node.getOffset(), node.getEndOffset());
    }

    private static String root(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
