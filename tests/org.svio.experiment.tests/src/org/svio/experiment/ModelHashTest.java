package org.svio.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.svio.experiment.internal.ModelHash;
import org.svio.model.Document;
import org.svio.model.Experiment;
import org.svio.model.Parameter;
import org.svio.model.ParameterSet;
import org.svio.model.expression.Environment;

class ModelHashTest {

    private static final String TEXT = """
            parameters costs { hop = 3 us }
            parameters unused { other = 1 us }
            platform lab {
                peer near  peer far
                switch lan { latency costs.hop  rate 1 Gbit/s }
                link one from near to lan  link two from far to lan
            }
            mapping old of lab { }
            experiment e on lab { mapping old  constant f from near to far { rate 1 Mbit/s  size 100 B } }
            """;

    @Test
    void layoutCommentsAndUnusedDeclarationsMakeNoDifference() {
        String other = TEXT.replace("parameters unused { other = 1 us }", "/* nothing */").replace("  ", "\n  ");

        assertEquals(hash(TEXT), hash(other));
    }

    @Test
    void everyQuantityMakesADifference() {
        assertNotEquals(hash(TEXT), hash(TEXT.replace("3 us", "4 us")));
        assertNotEquals(hash(TEXT), hash(TEXT.replace("100 B", "101 B")));
    }

    @Test
    void theEndOfALinkMakesADifference() {
        assertNotEquals(hash(TEXT), hash(TEXT.replace("two from far", "two from near")));
    }

    @Test
    void overridesMakeADifference() {
        Experiment experiment = Models.experimentIn(TEXT);
        Document document = (Document) experiment.eContainer();
        Parameter hop = ((ParameterSet) document.getDeclarations().get(0)).getParameters().get(0);

        assertNotEquals(ModelHash.of(experiment, Environment.EMPTY),
                ModelHash.of(experiment, Environment.EMPTY.with(hop, 4e-6)));
        assertEquals("costs.hop", ModelHash.qualifiedName(hop));
    }

    private static String hash(String text) {
        return ModelHash.of(Models.experimentIn(text), Environment.EMPTY);
    }
}
