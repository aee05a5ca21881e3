package org.svio.ui.results;

import java.nio.file.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swtchart.Chart;

/** A chart as a PNG file, as it is on the screen. */
final class FigurePicture {

    private FigurePicture() {
    }

    static void save(Chart chart, Path file) {
        Point size = chart.getSize();
        Image image = new Image(chart.getDisplay(), size.x, size.y);
        GC gc = new GC(image);
        chart.print(gc);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        Job.create("Save picture", monitor -> {
            try {
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] {data};
                loader.save(file.toString(), SWT.IMAGE_PNG);
            } catch (SWTException failed) {
                return Status.error(file + " could not be written: " + failed.getMessage());
            }
            return Status.OK_STATUS;
        }).schedule();
    }
}
