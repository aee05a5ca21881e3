package org.svio.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.svio.model.ElementReference;
import org.svio.model.Link;
import org.svio.model.Platform;
import org.svio.model.Switch;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** Each link joins two different ends; a port and a peer have one link at most. */
final class LinkRules {

    private final Platform platform;
    private final Issues issues;
    private final Evaluator evaluator = new Evaluator(Environment.EMPTY);
    private final Map<Instance, Instance> linked = new HashMap<>();

    LinkRules(Platform platform, Issues issues) {
        this.platform = platform;
        this.issues = issues;
    }

    void check(PlatformInstance instance) {
        for (Instance link : instance.all(Link.class)) {
            if (link.index() != Instance.SINGLE) {
                if (link.ordinal() == 0) {
                    error(IssueCode.LINK, link, Literals.COMPONENT__RANGE, "a link is one cable: leave out the"
                            + " indices");
                }
                continue;
            }
            Instance from = end(link, Literals.LINK__FROM, instance);
            Instance to = end(link, Literals.LINK__TO, instance);
            if (from != null && to != null && from != to && from.is(Switch.class) && to.is(Switch.class)) {
                error(IssueCode.LINK, link, Literals.LINK__TO, "link " + link + " joins two switches: join ports or"
                        + " peers with one switch");
            } else if (from != null && from == to) {
                error(IssueCode.LINK, link, Literals.LINK__TO, "link " + link + " joins " + from + " to itself: name"
                        + " another end");
            } else {
                checkFree(link, from, Literals.LINK__FROM);
                checkFree(link, to, Literals.LINK__TO);
            }
        }
    }

    private Instance end(Instance link, EStructuralFeature feature, PlatformInstance instance) {
        ElementReference reference = (ElementReference) link.get(feature);
        if (reference == null || !ReferenceRules.isSound(reference, evaluator)) {
            return null;
        }
        try {
            List<Instance> ends = instance.resolve(reference, link, evaluator);
            if (ends.size() == 1) {
                return ends.get(0);
            }
            error(IssueCode.LINK, link, feature, "link " + link + " ends at one component, but " + Words.path(reference)
                    + " means " + ends.size() + ": select one with an index");
        } catch (ModelException mistake) {
            error(IssueCode.LINK, link, feature, mistake.getMessage());
        }
        return null;
    }

    private void checkFree(Instance link, Instance end, EStructuralFeature feature) {
        Instance first = end == null || end.is(Switch.class) ? null : linked.putIfAbsent(end, link);
        if (first != null) {
            error(IssueCode.LINK, link, feature, end + " already has link " + first + ": a port has one cable, so join"
                    + " several ends with a switch");
        }
    }

    private void error(IssueCode code, Instance link, EStructuralFeature feature, String sentence) {
        EObject declaration = link.declaration();
        if (declaration.eResource() == platform.eResource()) {
            issues.error(code, declaration, feature, sentence);
        } else {
            issues.error(code, platform, Literals.NAMED_ELEMENT__NAME, sentence);
        }
    }
}
