package org.svio.ui.map;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.svio.draw.scene.Box;
import org.svio.experiment.QuantityText;

/** Carries out what the mouse asks for. */
final class MapWishes implements MapMouse.Wishes {

    private static final int DIGITS = 4;

    private final MapCanvas canvas;
    private final EditorLink link;
    private final MapDrags drags;
    private final Consumer<String> status;

    MapWishes(MapCanvas canvas, EditorLink link, MapDrags drags, Consumer<String> status) {
        this.canvas = canvas;
        this.link = link;
        this.drags = drags;
        this.status = status;
    }

    @Override
    public void select(Optional<Box> box) {
        canvas.select(box.map(each -> Set.of(each.id())).orElse(Set.of()));
        box.ifPresent(this::selectText);
    }

    private void selectText(Box box) {
        Optional<TextPlaces.Place> place = canvas.picture().flatMap(picture -> picture.places().of(box.id()));
        boolean isCurrent = canvas.picture().map(PlatformPicture::text).equals(link.document().map(
                document -> document.get()));
        if (place.isPresent() && isCurrent) {
            drags.select(place.get().offset(), place.get().length());
            status.accept(box.id());
        } else {
            status.accept(box.id() + (isCurrent ? " is declared in a file that this one imports" : ""));
        }
    }

    @Override
    public void open(Box box) {
        select(Optional.of(box));
        link.editor().ifPresent(editor -> editor.getSite().getPage().activate(editor));
    }

    @Override
    public void drag(Box vif) {
        canvas.select(Set.of(vif.id()));
        drags.begin(vif);
    }

    @Override
    public void over(Optional<Box> target, int x, int y) {
        drags.over(target, x, y);
    }

    @Override
    public void drop(Optional<Box> target) {
        drags.drop(target);
    }

    @Override
    public void cancel() {
        drags.cancel();
    }

    @Override
    public String tooltip(Box box) {
        Heat heat = canvas.heat();
        StringBuilder text = new StringBuilder(box.tooltip());
        heat.busy(box).ifPresent(busy -> text.append("\nbusy ").append(QuantityText.percent(busy)));
        if (heat.sent().containsKey(box.id())) {
            text.append("\nsends ").append(QuantityText.of(heat.sent().get(box.id()), "bit/s", DIGITS));
        }
        if (heat.latencies().containsKey(box.id()) && Double.isFinite(heat.latencies().get(box.id()))) {
            text.append("\nlatency ").append(QuantityText.of(heat.latencies().get(box.id()), "s", DIGITS));
        }
        if (heat.busy(box).isPresent() || heat.sent().containsKey(box.id())) {
            text.append("\n(").append(heat.source()).append(")");
            if (!heat.remark().isEmpty()) {
                text.append("\n").append(heat.remark());
            }
        }
        return text.toString();
    }
}
