package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.at;
import static org.svio.model.testing.Build.component;
import static org.svio.model.testing.Build.path;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.vector;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.model.Bus;
import org.svio.model.ElementReference;
import org.svio.model.Host;
import org.svio.model.Link;
import org.svio.model.Quantity;
import org.svio.model.Switch;
import org.svio.model.VirtualInterface;
import org.svio.model.testing.SampleModel;

final class PlatformRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void whatIsNeededToRunMustBeThereOnceForAllMembers() {
        vector(model.on.pci, 0, 3);
        model.on.nic.setBus(path(model.on.pci, at(0)));
        model.on.pci.setClock(null);

        Verdict.of(model).isError(IssueCode.MISSING, model.on.pci, "alpha.pci[0] has no clock: write 'clock' and a"
                + " frequency"
                + " such as 66 MHz");
    }

    @Test
    void portsSwitchesAndMemoriesNeedTheirNumbers() {
        model.on.eth.setRate(null);
        Verdict.of(model).isError(IssueCode.MISSING, model.on.eth, "alpha.nic.eth has no rate: write 'rate' and a"
                + " line rate"
                + " such as 1 Gbit/s");

        model.on.eth.setRate(quantity(1, "Gbit/s"));
        model.on.ram.setLatency(null);
        Verdict.of(model).isError(IssueCode.MISSING, model.on.ram, "alpha.nic.ram has no latency: write 'latency' and"
                + " the"
                + " time of an access, such as 200 ns");
    }

    @Test
    void referencesStayOnTheirHost() {
        Bus other = component(MODEL.createBus(), "pci");
        other.setWidth(quantity(32, "bit"));
        other.setClock(quantity(33, "MHz"));
        Host beta = component(MODEL.createHost(), "beta", other);
        model.on.platform.getComponents().add(beta);
        ElementReference bus = path(beta, other);
        model.on.nic.setBus(bus);

        Verdict.of(model).hasError(IssueCode.WRONG_TARGET, bus, "beta.pci is not a part of alpha, as alpha.nic is:"
                + " name one"
                + " of the same host");
    }

    @Test
    void aDriverDomainThatSharesItsThreadWithGuestsIsAWarning() {
        ElementReference crowded = path(model.on.core, at(1), model.on.ht, at(1));
        model.on.driverCpu.setAffinity(crowded);

        Verdict.of(model).isWarning(IssueCode.SHARED_THREAD, model.on.driverCpu, "alpha.dom0.v shares"
                + " alpha.core[1].ht[1]"
                + " with alpha.g[2].v, so that each waits for the other: give the driver domain a thread of its own");
    }

    @Test
    void aMacAddressIsWrittenInSixPairs() {
        model.on.eth0.setMac("02-00");

        Verdict.of(model).isError(IssueCode.MAC_SYNTAX, model.on.eth0, "\"02-00\" is no MAC address: write six pairs of"
                + " hexadecimal digits such as \"02:00:00:00:00:01\"");
    }

    @Test
    void aMacAddressNamesOneStation() {
        vector(model.on.g, 1, 1);
        model.document.getDeclarations().remove(model.experiment);
        model.on.eth0.setMac("01:00:5e:00:00:01");

        Verdict.of(model).isError(IssueCode.MAC_SYNTAX, model.on.eth0, "01:00:5e:00:00:01 is the address of a group,"
                + " not of"
                + " one station: make its first pair even");
    }

    @Test
    void aMacAddressIsUsedOnce() {
        model.on.eth0.setMac("02:00:00:00:00:0a");
        Verdict.of(model).isError(IssueCode.DUPLICATE_MAC, model.on.eth0, "alpha.g[2].eth0 and alpha.g[1].eth0 have"
                + " the same"
                + " MAC address 02:00:00:00:00:0a: leave it out, and each gets its own");

        vector(model.on.g, 1, 1);
        model.document.getDeclarations().remove(model.experiment);
        VirtualInterface second = component(MODEL.createVirtualInterface(), "eth1");
        second.setMac("02:00:00:00:00:0A");
        model.on.g.getParts().add(second);
        Verdict.of(model).isError(IssueCode.DUPLICATE_MAC, second, "alpha.g[1].eth1 and alpha.g[1].eth0 have the same"
                + " MAC"
                + " address 02:00:00:00:00:0A: leave it out, and each gets its own");
    }

    @Test
    void aPortHasOneCable() {
        Switch lan = lan("lan");
        Link second = link("second", path(model.on.alpha, model.on.nic, model.on.eth), path(lan));
        model.on.platform.getComponents().addAll(List.of(lan, second));

        Verdict.of(model).isError(IssueCode.LINK, second, "alpha.nic.eth already has link cable: a port has one"
                + " cable, so"
                + " join several ends with a switch");
    }

    private static Link link(String name, ElementReference from, ElementReference to) {
        Link link = component(MODEL.createLink(), name);
        link.setFrom(from);
        link.setTo(to);
        return link;
    }

    @Test
    void aLinkJoinsTwoDifferentEnds() {
        model.on.cable.setTo(path(model.on.alpha, model.on.nic, model.on.eth));

        Verdict.of(model).isError(IssueCode.LINK, model.on.cable, "link cable joins alpha.nic.eth to itself: name"
                + " another"
                + " end");
    }

    @Test
    void switchesAreNotJoinedToEachOther() {
        Switch left = lan("left");
        Switch right = lan("right");
        Link trunk = link("trunk", path(left), path(right));
        model.on.platform.getComponents().addAll(List.of(left, right, trunk));

        Verdict.of(model).isError(IssueCode.LINK, trunk, "link trunk joins two switches: join ports or peers with one"
                + " switch");
    }

    private static Switch lan(String name) {
        Switch lan = component(MODEL.createSwitch(), name);
        lan.setRate(quantity(1, "Gbit/s"));
        return lan;
    }

    @Test
    void aLinkEndsAtOneComponent() {
        vector(model.on.peer, 1, 2);
        model.stream.setDestinations(path(model.on.peer, at(1)));

        Verdict.of(model).isError(IssueCode.LINK, model.on.cable, "link cable ends at one component, but peer means 2:"
                + " select one with an index");
    }

    @Test
    void aLinkIsOneCable() {
        vector(model.on.cable, 1, 2);

        Verdict.of(model).isError(IssueCode.LINK, model.on.cable, "a link is one cable: leave out the indices");
    }

    @Test
    void tooManyComponentsAreAnError() {
        vector(model.on.g, 1, 900_000);
        model.document.getDeclarations().removeIf(declaration -> declaration != model.on.platform);

        Verdict.of(model).isError(IssueCode.RANGE, model.on.platform, "the platform has more than 1000000 components:"
                + " use"
                + " smaller vectors");
    }

    @Test
    void aHypervisorThatCostsCyclesNeedsAClock() {
        Quantity waking = quantity(3000, "cycles");
        model.on.xen.setWaking(waking);
        model.on.core.setClock(null);

        Verdict.of(model).hasError(IssueCode.DIMENSION, waking, "alpha.core[0].ht[1] has no clock, so its costs must"
                + " be times such as 2 us, not cycles");
    }
}
