package org.svio.draw;

import java.util.List;

import org.svio.draw.internal.layout.SceneBuilder;
import org.svio.draw.internal.outline.Outline;
import org.svio.draw.internal.outline.OutlineBuilder;
import org.svio.draw.internal.outline.Usage;
import org.svio.draw.internal.svg.SvgWriter;
import org.svio.draw.internal.wiring.Wire;
import org.svio.draw.internal.wiring.Wiring;
import org.svio.draw.scene.Scene;
import org.svio.model.DataPath;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.PlatformInstance;

/**
 * Draws a platform: its components as nested boxes and, with a mapping, the way of the packets between them.
 *
 * <p>The same model gives the same bytes.
 */
public final class PlatformDrawing {

    private PlatformDrawing() {
    }

    /**
     * Returns the picture as an SVG document.
     *
     * @param mapping a mapping of the platform; null for the platform alone
     * @throws org.svio.model.expression.ModelException where a reference or a quantity of the platform has no meaning
     */
    public static String svg(PlatformInstance platform, BoundMapping mapping) {
        return SvgWriter.write(scene(platform, mapping));
    }

    /**
     * Returns the laid out picture, for front ends that paint it themselves.
     *
     * @param mapping a mapping of the platform; null for the platform alone
     * @throws org.svio.model.expression.ModelException where a reference or a quantity of the platform has no meaning
     */
    public static Scene scene(PlatformInstance platform, BoundMapping mapping) {
        Usage usage = new Usage(platform, mapping);
        Outline outline = new OutlineBuilder(platform, usage).build();
        List<Wire> wires = Wiring.of(platform, outline, usage);
        String title = platform.declaration().getName()
                + (mapping == null ? "" : ", mapping " + mapping.declaration().getName());
        return SceneBuilder.of(outline.root(), wires, title, usage.paths().stream().map(DataPath::getName).toList());
    }
}
