package org.svio.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.svio.design.internal.Containment;
import org.svio.design.internal.Creation;
import org.svio.design.internal.Elaborations;
import org.svio.design.internal.LineRemap;
import org.svio.design.internal.Refusal;
import org.svio.design.internal.Views;
import org.svio.experiment.ModelText;
import org.svio.model.Component;
import org.svio.model.DriverDomain;
import org.svio.model.ElementReference;
import org.svio.model.Host;
import org.svio.model.Mapping;
import org.svio.model.Nic;
import org.svio.model.PathSegment;
import org.svio.model.Placement;
import org.svio.model.Processor;
import org.svio.model.RoleBinding;
import org.svio.model.elaboration.Instance;

/**
 * The cross table of a mapping: a line for each line of the text, a column for each component that can do a VIF's work.
 * Hosts of one type share their columns, as a line of the text can serve several hosts.
 */
public final class MappingTableServices {

    /** The driver domains, devices and processors of all hosts. */
    public List<Component> tableColumns(Mapping self) {
        List<Component> columns = new ArrayList<>();
        new MappingServices().mappedHosts(self).forEach(host -> addColumns(host, columns));
        return columns.stream().distinct().toList();
    }

    private static void addColumns(Component container, List<Component> columns) {
        List<Component> parts = Containment.parts(container);
        parts.stream().filter(DriverDomain.class::isInstance).forEach(columns::add);
        parts.stream().filter(Nic.class::isInstance).forEach(columns::add);
        parts.stream().filter(Nic.class::isInstance).forEach(each -> addColumns(each, columns));
        parts.stream().filter(Processor.class::isInstance).forEach(columns::add);
    }

    private static boolean isColumn(Component part) {
        return part instanceof DriverDomain || part instanceof Nic || part instanceof Processor;
    }

    /** The name of a column's component, with the type it is declared in. */
    public String columnLabel(Component self) {
        List<Component> chain = Views.chain(self).stream().filter(each -> !(each instanceof Host)).toList();
        return Views.place(chain) + PlatformServices.range(self.getRange());
    }

    /** The columns in which a line has something. */
    public List<Component> usedColumns(Placement self) {
        List<ElementReference> paths = new ArrayList<>(self.getResources());
        self.getBindings().forEach(each -> paths.add(each.getPlayers()));
        return paths.stream().map(MappingTableServices::column).filter(Objects::nonNull).distinct().toList();
    }

    private static Component column(ElementReference path) {
        Component column = null;
        for (PathSegment step : path == null ? List.<PathSegment>of() : path.getSegments()) {
            column = step.getElement() != null && isColumn(step.getElement()) ? step.getElement() : column;
        }
        return column;
    }

    /** What a line says about a column: the resource as written after 'on', or its role and the players. */
    public String cellText(Placement self, Component column) {
        List<String> words = new ArrayList<>();
        self.getResources().stream().filter(each -> column(each) == column).map(ModelText::of).forEach(words::add);
        self.getBindings().stream().filter(each -> column(each.getPlayers()) == column)
                .map(each -> role(each) + " on " + ModelText.of(each.getPlayers())).forEach(words::add);
        return words.stream().collect(Collectors.joining(", "));
    }

    private static String role(RoleBinding binding) {
        return binding.getRole() == null ? "?" : binding.getRole().getName();
    }

    /**
     * Edits a cell: nothing takes the column out of the line; the name of a component of the column, such as
     * {@code alpha.sv.transmitter[0].c[2]}, has the work done there; anything else has it done by the first one that is
     * free.
     */
    public Placement setCell(Placement self, Component column, String text) {
        Creation.requireEditable(self);
        String wanted = text == null ? "" : text.strip();
        if (wanted.isEmpty()) {
            clear(self, column);
            return self;
        }
        Mapping mapping = (Mapping) self.eContainer();
        Instance named = Elaborations.of(mapping).platform(mapping.getPlatform()).map(each -> each.find(wanted))
                .orElse(null);
        return named != null ? LineRemap.toMember(self, wanted, null) : LineRemap.to(self, place(self, column), null);
    }

    private static void clear(Placement line, Component column) {
        boolean nothingElse = new MappingTableServices().usedColumns(line).stream().allMatch(each -> each == column);
        if (nothingElse) {
            throw new Refusal("a VIF's work is done somewhere; delete the line, or write into another column");
        }
        line.getResources().removeIf(each -> column(each) == column);
        line.getBindings().removeIf(each -> column(each.getPlayers()) == column);
    }

    /** The place of a column on the host of a line's VIFs. */
    private static String place(Placement line, Component column) {
        Mapping mapping = (Mapping) line.eContainer();
        String host = line.getVifs().getSegments().getFirst().getElement().getName() + ".";
        return Elaborations.of(mapping).places(mapping.getPlatform()).entrySet().stream()
                .filter(each -> each.getKey().startsWith(host))
                .filter(each -> each.getValue().getFirst().declaration() == column).map(Map.Entry::getKey)
                .findFirst().orElseThrow(() -> new Refusal("the host of this line has no " + column.getName()));
    }
}
