package org.svio.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.svio.dsl.ParsedFile;
import org.svio.dsl.SvioLanguage;
import org.svio.model.Experiment;

/** Small models for tests, written in the language. */
public final class Models {

    private static final SvioLanguage LANGUAGE = SvioLanguage.create();

    private static final String PLATFORM = """
            parameters costs {
                hop = 3 us assumed "a test"
                depth = 2 assumed "a test"
            }
            platform lab {
                peer near { rate 1 Gbit/s }
                peer far { rate 1 Gbit/s }
                switch lan { latency costs.hop  rate 1 Gbit/s  framing 24 B  queue 100 }
                link one from near to lan { latency 100 ns }
                link two from far to lan { latency 100 ns }
            }
            mapping old of lab { }
            mapping young of lab { }
            """;

    private Models() {
    }

    /** An experiment {@code e} with a constant flow between two peers and further lines. */
    public static Experiment experiment(String lines) {
        return experimentIn(PLATFORM + """
                experiment e on lab {
                    constant f from near to far { rate 100 Mbit/s  size 1000 B }
                %s
                }
                """.formatted(lines));
    }

    /** The last experiment of a text; fails where the text does not parse or link. */
    public static Experiment experimentIn(String text) {
        try {
            Path file = Files.createTempFile("model", ".svio");
            Files.writeString(file, text);
            ParsedFile parsed = LANGUAGE.load(file);
            Files.delete(file);
            if (parsed.problems().stream().anyMatch(problem -> problem.code().matches("svio.(syntax|name)"))) {
                throw new IllegalArgumentException(parsed.problems().toString());
            }
            return (Experiment) parsed.document().getDeclarations().get(parsed.document().getDeclarations().size() - 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The plan of an experiment as the model says. */
    public static Plan plan(String lines) {
        return Plan.of(experiment(lines), RunOptions.DEFAULT);
    }
}
