package org.svio.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.svio.model.Bus;
import org.svio.model.DriverDomain;
import org.svio.model.ElementReference;
import org.svio.model.Guest;
import org.svio.model.Host;
import org.svio.model.Hypervisor;
import org.svio.model.Memory;
import org.svio.model.NamedElement;
import org.svio.model.Nic;
import org.svio.model.Peer;
import org.svio.model.Platform;
import org.svio.model.Port;
import org.svio.model.Switch;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.VirtualCpu;
import org.svio.model.VirtualInterface;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** A platform as a whole, with its vectors and types written out: everything is somewhere, and on its own host. */
final class PlatformRules implements Rules {

    private static final Map<EReference, String> NEEDED = Map.of(
            Literals.PORT__RATE, "'rate' and a line rate such as 1 Gbit/s",
            Literals.SWITCH__RATE, "'rate' and a line rate such as 1 Gbit/s",
            Literals.PEER__RATE, "'rate' and a line rate such as 1 Gbit/s",
            Literals.BUS__WIDTH, "'width' and the bits moved per clock, such as 64 bit",
            Literals.BUS__CLOCK, "'clock' and a frequency such as 66 MHz",
            Literals.MEMORY__LATENCY, "'latency' and the time of an access, such as 200 ns");

    @Override
    public void check(EObject object, Issues issues) {
        if (object instanceof Platform platform) {
            reportTooLarge(platform, issues);
            issues.expansions().of(platform).ifPresent(instance -> new Pass(platform, issues).check(instance));
        }
    }

    private static void reportTooLarge(Platform platform, Issues issues) {
        issues.expansions().mistakeOf(platform).filter(mistake -> mistake.place() instanceof NamedElement named
                && named.getName() != null && mistake.getMessage().startsWith(PlatformInstance.TOO_LARGE))
                .ifPresent(mistake -> issues.error(IssueCode.RANGE, platform, Literals.NAMED_ELEMENT__NAME,
                        mistake.getMessage() + ": use smaller vectors"));
    }

    /** One look at one platform; what concerns all members of a vector is reported once. */
    private static final class Pass {

        private final Platform platform;
        private final Issues issues;
        private final Evaluator evaluator = new Evaluator(Environment.EMPTY);
        private final Set<Finding> reported = new HashSet<>();

        Pass(Platform platform, Issues issues) {
            this.platform = platform;
            this.issues = issues;
        }

        void check(PlatformInstance instance) {
            Map<Instance, Instance> driverThreads = new HashMap<>();
            for (Instance component : instance.all()) {
                checkNeeded(component);
                checkReferences(component);
                if (component.is(VirtualCpu.class) && component.ancestor(DriverDomain.class) != null) {
                    threadOf(component, driverThreads);
                }
            }
            checkSharing(instance, driverThreads);
            checkAddresses(instance);
            new LinkRules(platform, issues).check(instance);
            new OverheadRules(platform, issues).check(instance);
        }

        private void checkNeeded(Instance component) {
            List<EReference> needed = switch (component.declaration()) {
                case Port port -> List.of(Literals.PORT__RATE);
                case Switch lan -> List.of(Literals.SWITCH__RATE);
                case Peer peer -> List.of(Literals.PEER__RATE);
                case Bus bus -> List.of(Literals.BUS__WIDTH, Literals.BUS__CLOCK);
                case Memory memory -> List.of(Literals.MEMORY__LATENCY);
                default -> List.of();
            };
            for (EReference feature : needed) {
                if (component.get(feature) == null) {
                    error(IssueCode.MISSING, component.declaration(), Literals.NAMED_ELEMENT__NAME, component + " has"
                            + " no " + feature.getName() + ": write " + NEEDED.get(feature));
                }
            }
        }

        private void checkReferences(Instance component) {
            switch (component.declaration()) {
                case VirtualCpu vcpu -> checkOnHost(component, Literals.VIRTUAL_CPU__AFFINITY);
                case Hypervisor hypervisor -> checkOnHost(component, Literals.HYPERVISOR__INTERRUPTS);
                case Nic nic -> checkOnHost(component, Literals.NIC__BUS);
                case DriverDomain domain -> {
                    for (Object reference : (List<?>) component.get(Literals.DRIVER_DOMAIN__DRIVES)) {
                        checkOnHost(component, (ElementReference) reference);
                    }
                }
                default -> { /* refers to nothing */ }
            }
        }

        private void checkOnHost(Instance component, EReference feature) {
            ElementReference reference = component.reference(feature);
            if (reference != null) {
                checkOnHost(component, reference);
            }
        }

        private void checkOnHost(Instance component, ElementReference reference) {
            if (!ReferenceRules.isSound(reference, evaluator)) {
                return;
            }
            try {
                Instance host = component.ancestor(Host.class);
                for (Instance target : component.platform().resolve(reference, component, evaluator)) {
                    if (target.ancestor(Host.class) != host) {
                        error(IssueCode.WRONG_TARGET, reference, null, target + " is not a part of "
                                + (host == null ? "the same host" : host) + ", as " + component
                                + " is: name one of the same host");
                        return;
                    }
                }
            } catch (ModelException mistake) {
                error(IssueCode.NO_SUCH_ELEMENT, mistake.place(), null, mistake.getMessage() + ", which " + component
                        + " refers to");
            }
        }

        private Instance threadOf(Instance vcpu, Map<Instance, Instance> users) {
            ElementReference affinity = vcpu.reference(Literals.VIRTUAL_CPU__AFFINITY);
            if (affinity == null || !ReferenceRules.isSound(affinity, evaluator)) {
                return null;
            }
            try {
                Instance thread = BoundMapping.thread(vcpu);
                if (users != null) {
                    users.putIfAbsent(thread, vcpu);
                }
                return thread;
            } catch (ModelException reportedAtTheReference) {
                return null;
            }
        }

        private void checkSharing(PlatformInstance instance, Map<Instance, Instance> driverThreads) {
            if (driverThreads.isEmpty()) {
                return;
            }
            for (Instance vcpu : instance.all(VirtualCpu.class)) {
                Instance thread = vcpu.ancestor(Guest.class) == null ? null : threadOf(vcpu, null);
                Instance driver = thread == null ? null : driverThreads.get(thread);
                if (driver != null && reported.add(new Finding(IssueCode.SHARED_THREAD, driver.declaration(), null))) {
                    Place place = local(driver.declaration(), Literals.VIRTUAL_CPU__AFFINITY);
                    issues.warning(IssueCode.SHARED_THREAD, place.object(), place.feature(), driver + " shares "
                            + thread + " with " + vcpu + ", so that each waits for the other: give the driver domain a"
                            + " thread of its own");
                }
            }
        }

        private void checkAddresses(PlatformInstance instance) {
            Map<String, Instance> owners = new HashMap<>();
            for (Instance vif : instance.all(VirtualInterface.class)) {
                String mac = (String) vif.get(Literals.VIRTUAL_INTERFACE__MAC);
                Instance first = AddressRules.isAddress(mac)
                        ? owners.putIfAbsent(AddressRules.normalized(mac), vif) : null;
                if (first != null) {
                    error(IssueCode.DUPLICATE_MAC, vif.declaration(), Literals.VIRTUAL_INTERFACE__MAC, vif + " and "
                            + first
                            + " have the same MAC address " + mac + ": leave it out, and each gets its own");
                }
            }
        }

        private void error(IssueCode code, EObject object, EStructuralFeature feature, String sentence) {
            Place place = local(object, feature);
            if (reported.add(new Finding(code, object, feature))) {
                issues.error(code, place.object(), place.feature(), sentence);
            }
        }

        /** Returns the place itself, or the platform's name where the place stands in another file. */
        private Place local(EObject object, EStructuralFeature feature) {
            boolean here = object != null && object.eResource() == platform.eResource();
            return here ? new Place(object, feature) : new Place(platform, Literals.NAMED_ELEMENT__NAME);
        }
    }

    /** What has been reported; model elements are compared by identity. */
    private record Finding(IssueCode code, EObject object, EStructuralFeature feature) {
    }

    /** Where an issue is shown. */
    private record Place(EObject object, EStructuralFeature feature) {
    }
}
