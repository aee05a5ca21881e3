package org.svio.ui.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.Region;
import org.svio.draw.scene.Box;
import org.svio.draw.scene.Scene;

/**
 * The laid out picture of one state of a text. Immutable plain data: safe in any thread.
 *
 * @param text the text it is of
 * @param subject what it shows
 * @param scene boxes, lines and captions with their places
 * @param svg the same as an SVG document, for export
 * @param members the qualified names of the components that each box stands for, by the id of the box
 * @param places where boxes come from in the text
 * @param mappings where the mappings of the file stand in the text
 * @param receivers who receives what a station sends in an experiment of the file: experiment, sender, receivers
 */
record PlatformPicture(String text, Subject subject, Scene scene, String svg, Map<String, List<String>> members,
        TextPlaces places, Map<Subject, Region> mappings,
        Map<String, Map<String, List<String>>> receivers) {

    /** The mapping around an offset of the text. */
    Optional<Subject> mappingAt(int offset) {
        return mappings.entrySet().stream().filter(each -> each.getValue().getOffset() <= offset
                && offset <= each.getValue().getOffset() + each.getValue().getLength()).map(Map.Entry::getKey)
                .findFirst();
    }

    /** The box of an id. */
    Optional<Box> box(String id) {
        return scene.boxes().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The innermost box at a place of the picture. */
    Optional<Box> boxAt(double x, double y) {
        return scene.boxes().stream().filter(box -> box.x() <= x && x <= box.x() + box.width() && box.y() <= y
                && y <= box.y() + box.height()).reduce((outer, inner) -> inner);
    }

    /** The box that shows a component, its own or the innermost that it is part of. */
    Optional<Box> boxOf(String component) {
        Map<String, Box> byMember = new HashMap<>();
        scene.boxes().forEach(box -> members.getOrDefault(box.id(), List.of()).forEach(
                member -> byMember.put(member, box)));
        for (String name = component; !name.isEmpty();
                name = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "") {
            if (byMember.containsKey(name)) {
                return Optional.of(byMember.get(name));
            }
        }
        return Optional.empty();
    }
}
