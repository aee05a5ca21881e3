package org.svio.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.junit.jupiter.api.Test;
import org.svio.model.Experiment;
import org.svio.model.Mapping;

/** Cells edited in the tables and what that does to the text. */
class TableToolsTest {

    private static ITableCommandFactory factory(Diagrams diagrams) {
        ITableCommandFactory factory = TableCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(diagrams.domain());
        factory.setModelAccessor(diagrams.session().getModelAccessor());
        factory.setUserInterfaceCallBack(new NoUICallback());
        return factory;
    }

    @Test
    void aCellOfTheMappingTableMovesTheWork() throws Exception {
        try (Diagrams diagrams = Diagrams.ofPaper()) {
            diagrams.load("svio2006.svio");
            DTable table = (DTable) diagrams.create("Mapping table",
                    diagrams.declared("svio2006.svio", "onHost", Mapping.class));
            diagrams.open(table);
            String before = diagrams.text("svio2006.svio");
            DLine line = table.getLines().getFirst();
            DTargetColumn device = table.getColumns().stream().filter(each -> "sv".equals(each.getLabel()))
                    .map(DTargetColumn.class::cast).findFirst().orElseThrow();

            diagrams.execute(factory(diagrams).buildCreateCellFromTool(line, device, "x"));
            diagrams.screen("mapping-table");
            diagrams.save();

            assertEquals("map alpha.g[*].eth0 to deviceCentric on alpha.sv",
                    Texts.only(before, diagrams.text("svio2006.svio")));
        }
    }

    @Test
    void aBoundOfTheExperimentTableIsEdited() throws Exception {
        try (Diagrams diagrams = Diagrams.ofPaper()) {
            diagrams.load("svio2006.svio");
            DTable table = (DTable) diagrams.create("Experiment",
                    diagrams.declared("svio2006.svio", "throughput", Experiment.class));
            diagrams.open(table);
            String before = diagrams.text("svio2006.svio");
            DCell bound = table.getLines().stream().filter(each -> "expect throughput".equals(each.getLabel()))
                    .flatMap(each -> each.getCells().stream()).filter(each -> "942 Mbit/s".equals(each.getLabel()))
                    .findFirst().orElseThrow();

            diagrams.execute(factory(diagrams).buildSetCellValueFromTool(bound, "900 Mbit/s"));
            diagrams.screen("experiment-table");
            diagrams.save();

            assertEquals(before.replace("<= 942 Mbit/s", "<= 900 Mbit/s"), diagrams.text("svio2006.svio"));
        }
    }
}
