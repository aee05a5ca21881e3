package org.svio.model.validation;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.svio.model.SvioPackage;

/**
 * The well-formedness rules of S-VIO models, as the validator of their package.
 *
 * <p>Each issue has the source {@link #SOURCE}, the number of an {@link IssueCode}, one sentence that says what is
 * wrong and what to do, and as data its object and, where it concerns one property, that feature. Names that did not
 * resolve are the business of whoever resolves them: the rules skip what depends on them.
 */
public final class SvioModelValidator extends EObjectValidator {

    /** The source of every issue reported here. */
    public static final String SOURCE = "org.svio.model";

    /** The validator; it has no state. */
    public static final SvioModelValidator INSTANCE = new SvioModelValidator();

    private static final List<Rules> RULES = List.of(new RequiredRules(), new NameRules(), new StructureRules(),
            new QuantityRules(), new ReferenceRules(), new AddressRules(), new PlatformRules(), new DataPathRules(),
            new QueueRules(), new SignalRules(), new RoleRules(), new MappingRules(), new ExperimentRules(),
            new VariationRules(), new FlowRules(), new ObjectiveRules(),
            new MetricRules(), new AttachmentRules());

    private SvioModelValidator() {
    }

    /** Makes EMF's diagnostician, and all that builds on it, use these rules for S-VIO models. */
    public static void register() {
        EValidator.Registry.INSTANCE.put(SvioPackage.eINSTANCE, INSTANCE);
    }

    @Override
    protected EPackage getEPackage() {
        return SvioPackage.eINSTANCE;
    }

    @Override
    protected boolean validate(int classifierID, Object object, DiagnosticChain diagnostics,
            Map<Object, Object> context) {
        return !(object instanceof EObject element) || check(element, diagnostics, context);
    }

    @Override
    public boolean validate(EDataType dataType, Object value, DiagnosticChain diagnostics,
            Map<Object, Object> context) {
        return true;
    }

    private static boolean check(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        Issues issues = Issues.in(diagnostics, context);
        for (Rules rules : RULES) {
            rules.check(object, issues);
        }
        return !issues.hasErrors();
    }
}
