package org.svio.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which stretch of the text says what of a picture. Immutable. */
final class TextPlaces {

    private final List<Place> places;

    TextPlaces(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /**
     * A stretch of text and the boxes it speaks of.
     *
     * @param offset in characters
     * @param length in characters
     * @param isMapping whether it is a line of the mapping, not a declaration
     * @param boxes the ids of the boxes
     */
    record Place(int offset, int length, boolean isMapping, Set<String> boxes) {

        Place {
            boxes = Set.copyOf(boxes);
        }
    }

    /** The text that speaks of a box: what maps it before what declares it. */
    Optional<Place> of(String box) {
        return places.stream().filter(each -> each.boxes().contains(box))
                .min(Comparator.comparing((Place each) -> !each.isMapping()).thenComparing(Place::length));
    }

    /** The boxes that the narrowest text around an offset speaks of. */
    Set<String> at(int offset) {
        return places.stream().filter(each -> each.offset() <= offset && offset <= each.offset() + each.length())
                .min(Comparator.comparing(Place::length)).map(Place::boxes).orElse(Set.of());
    }

    /** Gathers places. */
    static final class Builder {

        private final List<Place> places = new ArrayList<>();

        void add(int offset, int length, boolean isMapping, Set<String> boxes) {
            if (!boxes.isEmpty()) {
                places.add(new Place(offset, length, isMapping, boxes));
            }
        }

        TextPlaces build() {
            return new TextPlaces(places);
        }
    }
}
