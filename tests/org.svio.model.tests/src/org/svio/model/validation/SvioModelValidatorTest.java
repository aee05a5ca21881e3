package org.svio.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.svio.model.testing.SampleModel;

final class SvioModelValidatorTest {

    @Test
    void aWellFormedModelHasNoIssue() {
        Verdict.of(new SampleModel()).isClean();
    }

    @Test
    void aModelThatLacksAnyOnePartIsCheckedWithoutFailing() {
        SampleModel complete = new SampleModel();
        for (TreeIterator<EObject> all = complete.document.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (object.eIsSet(feature) && !feature.isMany()) {
                    Object value = object.eGet(feature);
                    object.eUnset(feature);
                    Verdict.of(complete);
                    object.eSet(feature, value);
                }
            }
        }
        Verdict.of(complete).isClean();
    }

    @Test
    void aNameThatLedNowhereCausesNoFurtherIssue() {
        SampleModel model = new SampleModel();
        Set<EObject> targets = new HashSet<>();
        for (TreeIterator<EObject> all = model.document.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isMany() && object.eIsSet(reference)) {
                    EObject target = (EObject) object.eGet(reference);
                    targets.add(target);
                    object.eSet(reference, proxyOf(target));
                    Verdict.of(model).isClean();
                    object.eSet(reference, target);
                }
            }
        }
        assertTrue(targets.size() > 20);
    }

    private static EObject proxyOf(EObject target) {
        EObject proxy = EcoreUtil.create(target.eClass());
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("nowhere:/#1"));
        return proxy;
    }

    @Test
    void codesAreRecognisedByNumberAndSource() {
        assertEquals(IssueCode.RANGE, IssueCode.of(new BasicDiagnostic(Diagnostic.ERROR, SvioModelValidator.SOURCE,
                IssueCode.RANGE.number(), "", new Object[0])));
        assertNull(IssueCode.of(new BasicDiagnostic(Diagnostic.ERROR, "other", 1, "", new Object[0])));
        assertNull(IssueCode.of(new BasicDiagnostic(Diagnostic.ERROR, SvioModelValidator.SOURCE, 0, "",
                new Object[0])));
    }
}
