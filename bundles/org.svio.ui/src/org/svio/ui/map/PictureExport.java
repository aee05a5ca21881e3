package org.svio.ui.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;

/** Saves the map as a file. */
final class PictureExport {

    private static final double SHARP = 2;
    private static final double MOST_PIXELS = 8000;

    private PictureExport() {
    }

    /** Asks where to, and saves. */
    static void ask(MapCanvas canvas, Consumer<String> status) {
        if (canvas.picture().isEmpty()) {
            status.accept("There is no picture to save");
            return;
        }
        Subject subject = canvas.picture().get().subject();
        FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
        dialog.setText("Save Picture");
        dialog.setFilterNames(new String[] {"SVG (*.svg)", "PNG (*.png)"});
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFileName((subject.mapping() == null ? subject.platform() : subject.mapping()) + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            save(canvas, Path.of(chosen), status);
        }
    }

    /** Saves as the file's name says: SVG without numbers, as the command line draws it, or PNG as shown. */
    static void save(MapCanvas canvas, Path file, Consumer<String> status) {
        PlatformPicture picture = canvas.picture().orElseThrow();
        boolean isImage = file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
        ImageData data = isImage ? pixels(canvas, picture) : null;
        Job.create("Save picture", monitor -> {
            try {
                if (isImage) {
                    ImageLoader loader = new ImageLoader();
                    loader.data = new ImageData[] {data};
                    loader.save(file.toString(), SWT.IMAGE_PNG);
                } else {
                    Files.writeString(file, picture.svg());
                }
                canvas.getDisplay().asyncExec(() -> status.accept("Saved " + file));
            } catch (IOException | SWTException failed) {
                return Status.error(file + " could not be written: " + failed.getMessage());
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    private static ImageData pixels(MapCanvas canvas, PlatformPicture picture) {
        double longest = Math.max(picture.scene().width(), picture.scene().height());
        Image image = canvas.image(Math.min(SHARP, MOST_PIXELS / longest));
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }
}
