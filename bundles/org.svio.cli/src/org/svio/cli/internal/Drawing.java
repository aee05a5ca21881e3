package org.svio.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.svio.draw.PlatformDrawing;
import org.svio.dsl.ParsedFile;
import org.svio.model.Document;
import org.svio.model.Mapping;
import org.svio.model.Platform;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** Carries out {@code svio draw}. */
public final class Drawing {

    private final Call call;
    private final Console console;
    private final Path file;

    /** Draws from {@code file}. */
    public Drawing(Call call, Path file) {
        this.call = call;
        this.console = call.console();
        this.file = file;
    }

    /** Draws the mapping, or else the platform, or else the first mapping or platform of the file. */
    public void draw(String mappingName, String platformName, Path output) {
        if (mappingName != null && platformName != null) {
            throw CommandFailure.usage("-m and -p exclude each other; a mapping is drawn on its own platform");
        }
        ParsedFile parsed = new ModelFiles(call).require(file, true);
        Document document = parsed.document();
        List<Mapping> mappings = ModelFiles.declarations(document, Mapping.class);
        List<Platform> platforms = ModelFiles.declarations(document, Platform.class);
        Mapping mapping = mappingName != null ? ModelFiles.named(mappingName, mappings, "mapping")
                : platformName == null && !mappings.isEmpty() ? mappings.get(0) : null;
        Platform platform = mapping != null ? mapping.getPlatform()
                : platformName != null ? ModelFiles.named(platformName, platforms, "platform")
                : platforms.stream().findFirst().orElseThrow(
                        () -> CommandFailure.usage(file + " has neither a mapping nor a platform to draw"));
        write(svg(platform, mapping, parsed), output);
    }

    private String svg(Platform platform, Mapping mapping, ParsedFile parsed) {
        try {
            Evaluator evaluator = new Evaluator(Environment.EMPTY);
            PlatformInstance instance = PlatformInstance.of(platform, evaluator);
            return PlatformDrawing.svg(instance, mapping == null ? null
                    : BoundMapping.of(mapping, instance, evaluator));
        } catch (ModelException wrong) {
            throw ModelFiles.failure(wrong, parsed, "", console);
        }
    }

    private void write(String svg, Path output) {
        if (output == null) {
            console.out().print(svg);
            return;
        }
        try {
            Files.writeString(output, svg);
        } catch (IOException unwritable) {
            throw CommandFailure.usage("cannot write " + output + ": " + unwritable.getMessage());
        }
    }
}
