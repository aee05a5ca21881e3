package org.svio.ui.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.Region;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.dsl.ide.Snapshot;
import org.svio.model.Declaration;
import org.svio.model.Mapping;
import org.svio.model.Platform;

/**
 * What a map can show of a file.
 *
 * @param platform the name of a platform
 * @param mapping the name of a mapping of it; null for the platform alone
 */
record Subject(String platform, String mapping) {

    /** What the file declares: its mappings in order, then its platforms. */
    static List<Subject> of(Snapshot snapshot) {
        if (snapshot.document() == null) {
            return List.of();
        }
        List<Subject> mappings = new ArrayList<>();
        Set<Subject> platforms = new LinkedHashSet<>();
        for (Declaration each : snapshot.document().getDeclarations()) {
            if (each instanceof Mapping mapping && isThere(mapping.getPlatform()) && mapping.getName() != null) {
                mappings.add(new Subject(mapping.getPlatform().getName(), mapping.getName()));
                platforms.add(new Subject(mapping.getPlatform().getName(), null));
            } else if (each instanceof Platform platform && isThere(platform)) {
                platforms.add(new Subject(platform.getName(), null));
            }
        }
        mappings.addAll(platforms);
        return mappings;
    }

    /** Where the mappings of the file stand in its text. */
    static Map<Subject, Region> places(Snapshot snapshot) {
        Map<Subject, Region> places = new LinkedHashMap<>();
        if (snapshot.document() != null) {
            for (Declaration each : snapshot.document().getDeclarations()) {
                ICompositeNode node = NodeModelUtils.findActualNodeFor(each);
                if (each instanceof Mapping mapping && isThere(mapping.getPlatform()) && node != null) {
                    places.put(new Subject(mapping.getPlatform().getName(), mapping.getName()),
                            new Region(node.getOffset(), node.getLength()));
                }
            }
        }
        return places;
    }

    private static boolean isThere(Platform platform) {
        return platform != null && !platform.eIsProxy() && platform.getName() != null;
    }

    /** The name for a list of choices. */
    String label() {
        return mapping == null ? platform + ", no mapping" : mapping + " of " + platform;
    }
}
