package org.svio.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One start of a workbench with the driver in it, from an empty workspace to its exit. */
record Session(int exit, String output, String report, String errorLog) {

    private static final String PROJECT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <projectDescription><name>trial</name><buildSpec><buildCommand><name>org.svio.ui.builder</name>
            </buildCommand></buildSpec><natures><nature>org.svio.ui.nature</nature></natures></projectDescription>
            """;

    /** Opens a project with this model, runs it, looks at the views and leaves; all files go below the work folder. */
    static Session of(Installation installation, Path work, String model) {
        try {
            Path project = Files.createDirectories(work.resolve("driver/project"));
            Files.writeString(project.resolve(".project"), PROJECT);
            Files.writeString(project.resolve("model.svio"), model);
            installation.add(Repository.jar("tests/org.svio.product.driver"));
            Installation.Outcome outcome = installation.run(work, List.of("svio.driver=" + work.resolve("driver")),
                    List.of("-data", work.resolve("workspace").toString()));
            return new Session(outcome.exit(), outcome.output(), text(work.resolve("driver/report.txt")),
                    text(work.resolve("workspace/.metadata/.log")));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
