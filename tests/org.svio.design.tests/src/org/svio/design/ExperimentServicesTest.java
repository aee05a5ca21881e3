package org.svio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.design.internal.Containment;
import org.svio.design.internal.Views;
import org.svio.model.Component;
import org.svio.model.Experiment;
import org.svio.model.Platform;

class ExperimentServicesTest {

    private static final String MODEL = """
            platform p {
                host a { processor core[2] { thread ht }  guest g { vcpu v on core[0].ht  vif e } }
                peer b { rate 1 Gbit/s }
            }
            experiment x on p {
                vary n in [1, 2..4]
                vary gap in [10 us .. 50 us step 20 us]
                stream bulk from a.g.e to b
                expect throughput > 300 Mbit/s
                expect p99(latency) < 50 us
            }
            """;
    private static final String ROWS = """
            {"type":"measure","experiment":"x","point":{"n":1},"element":"a.core[0].ht","metric":"utilisation",\
            "statistic":"mean","value":0.95,"unit":"1","ci_low":0.94,"ci_high":0.96,"n":5,"valid":true}
            {"type":"measure","experiment":"x","point":{"n":1},"element":"a.g.e","metric":"throughput",\
            "statistic":"mean","value":412000000,"unit":"bit/s","ci_low":409000000,"ci_high":415000000,\
            "n":5,"valid":true}
            {"type":"expectation","experiment":"x","point":{"n":1},"text":"throughput > 300 Mbit/s","value":412000000,\
            "low":409000000,"high":415000000,"met":true}
            {"type":"expectation","experiment":"x","point":{"n":2},"text":"throughput > 300 Mbit/s","value":212000000,\
            "low":209000000,"high":215000000,"met":false}
            """;

    private final ExperimentServices services = new ExperimentServices();

    private static Loaded withResults(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("results/x"));
        Files.writeString(folder.resolve("results/x/results.jsonl"), ROWS);
        return Loaded.text(folder.resolve("model.svio"), MODEL);
    }

    private static EObject view(Loaded loaded, String... names) {
        Platform platform = loaded.declared("p", Platform.class);
        Component[] chain = new Component[names.length];
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            chain[i] = Containment.parts(i == 0 ? platform : chain[i - 1]).stream()
                    .filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
        }
        return Pictured.of(Pictured.of(platform), chain);
    }

    private static Component target(EObject view) {
        return (Component) Views.target(view);
    }

    @Test
    void rowsSayWhatTheTextSays() {
        Experiment experiment = Loaded.text(MODEL).declared("x", Experiment.class);

        assertEquals(List.of("vary n", "vary gap", "stream bulk", "expect throughput", "expect p99(latency)"),
                experiment.eContents().stream().map(services::rowLabel).toList());
        assertEquals("1, 2..4", services.rowText(experiment.getVariations().getFirst()));
        assertEquals("from a.g.e to b", services.rowText(experiment.getFlows().getFirst()));
    }

    @Test
    void valuesAndBoundsAreEdited() {
        Loaded loaded = Loaded.text(MODEL);
        Experiment experiment = loaded.declared("x", Experiment.class);

        services.setValue(experiment.getVariations().getFirst(), "1, 8..16 step 4");
        services.setValue(experiment.getObjectives().getFirst(), "500 Mbit/s");

        assertTrue(loaded.after().contains("vary n in [1, 8..16 step 4]"), loaded::after);
        assertTrue(loaded.after().contains("expect throughput > 500 Mbit/s"), loaded::after);
    }

    @Test
    void objectivesShowHowTheLatestRunCameOut(@TempDir Path folder) throws Exception {
        Experiment experiment = withResults(folder).declared("x", Experiment.class);

        assertEquals("n = 1: 412 Mbit/s, met; n = 2: 212 Mbit/s, missed",
                services.outcome(experiment.getObjectives().getFirst()));
        assertTrue(services.isMissed(experiment.getObjectives().getFirst()));
        assertEquals("", services.outcome(experiment.getObjectives().getLast()));
    }

    @Test
    void thePlatformShowsTheFiguresOfTheLatestRun(@TempDir Path folder) throws Exception {
        Loaded loaded = withResults(folder);
        ResultServices results = new ResultServices();
        EObject thread = view(loaded, "a", "core", "ht");
        EObject vif = view(loaded, "a", "g", "e");

        assertEquals("ht\n95 % busy", results.resultLabel(target(thread), thread));
        assertEquals(4, results.utilisationBand(target(thread), thread));
        assertEquals("e\n412 +- 3 Mbit/s", results.resultLabel(target(vif), vif));
        assertEquals(-1, results.utilisationBand(target(vif), vif));
        assertFalse(results.isDoubtful(target(thread), thread));
    }
}
