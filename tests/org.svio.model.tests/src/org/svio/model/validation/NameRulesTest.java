package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.component;
import static org.svio.model.testing.Build.named;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.parameter;
import static org.svio.model.testing.Build.role;

import org.junit.jupiter.api.Test;
import org.svio.model.NamedElement;
import org.svio.model.ParameterSet;
import org.svio.model.Peer;
import org.svio.model.Processor;
import org.svio.model.RoleKind;
import org.svio.model.TypeDefinition;
import org.svio.model.testing.SampleModel;

final class NameRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void partsOfAComponentHaveDifferentNames() {
        Processor second = component(MODEL.createProcessor(), "core");
        model.on.alpha.getParts().add(second);

        expectDuplicate(second, "there is already a processor named core here: give one of them another name");
    }

    @Test
    void componentsOfAPlatformHaveDifferentNames() {
        Peer second = component(MODEL.createPeer(), "alpha");
        model.on.platform.getComponents().add(second);

        expectDuplicate(second, "there is already a host named alpha here: give one of them another name");
    }

    @Test
    void declarationsOfOneKindHaveDifferentNames() {
        ParameterSet second = named(MODEL.createParameterSet(), "costs");
        model.document.getDeclarations().add(second);

        expectDuplicate(second, "there is already a parameter set named costs here: give one of them another name");
    }

    @Test
    void declarationsOfDifferentKindsMayShareAName() {
        model.document.getDeclarations().add(named(MODEL.createParameterSet(), "sample"));
        model.document.getDeclarations().add(type("alpha"));

        Verdict.of(model).isClean();
    }

    @Test
    void typesOfOneKindHaveDifferentNames() {
        TypeDefinition second = type("Server");
        model.document.getDeclarations().add(type("Server"));
        model.document.getDeclarations().add(second);

        expectDuplicate(second.getComponent(), "there is already a host named Server here: give one of them another"
                + " name");
    }

    private static TypeDefinition type(String name) {
        TypeDefinition type = MODEL.createTypeDefinition();
        type.setComponent(component(MODEL.createHost(), name));
        return type;
    }

    @Test
    void parametersRolesVariationsAndFlowsHaveDifferentNames() {
        model.costs.getParameters().add(parameter("copy", number(1)));
        Verdict.of(model).isError(IssueCode.DUPLICATE_NAME, model.costs.getParameters().get(1),
                "there is already a parameter named copy here: give one of them another name");
        model.costs.getParameters().remove(1);

        model.via.path.getRoles().add(0, role("ram", RoleKind.MEMORY));
        Verdict.of(model).hasError(IssueCode.DUPLICATE_NAME, model.via.ram,
                "there is already a role named ram here: give one of them another name");
        model.via.path.getRoles().remove(0);

        model.stream.setName("other");
        model.experiment.getFlows().add(0, named(MODEL.createStream(), "other"));
        Verdict.of(model).hasError(IssueCode.DUPLICATE_NAME, model.stream,
                "there is already a stream named other here: give one of them another name");
    }

    private void expectDuplicate(NamedElement place, String sentence) {
        Verdict.of(model).isError(IssueCode.DUPLICATE_NAME, place, sentence);
    }
}
