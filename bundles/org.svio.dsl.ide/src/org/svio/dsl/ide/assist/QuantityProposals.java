package org.svio.dsl.ide.assist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.svio.dsl.continuation.Continuation;
import org.svio.dsl.ide.hover.Documentation;
import org.svio.dsl.ide.hover.Grammatics;
import org.svio.dsl.ide.hover.Html;
import org.svio.model.expression.ExpressionText;
import org.svio.model.quantity.Dimension;
import org.svio.model.quantity.Unit;
import org.svio.model.quantity.Units;
import org.svio.model.validation.ExpectedQuantity;

/** Proposes units after a number and quantities where one is due. */
final class QuantityProposals {

    private final Cursor cursor;

    QuantityProposals(Cursor cursor) {
        this.cursor = cursor;
    }

    List<Proposal> of(List<Continuation> continuations) {
        List<Proposal> proposals = new ArrayList<>();
        continuations.stream().filter(Grammatics::isUnit).findFirst().ifPresent(each -> units(each, continuations,
                proposals));
        continuations.stream().filter(each -> each.literal() == null && !Grammatics.isName(each)).findFirst()
                .flatMap(QuantityProposals::expected).filter(any -> cursor.prefix().isEmpty()).ifPresent(expected -> {
                    for (String value : Samples.values(expected)) {
                        proposals.add(new Proposal("value", value, "for example", value, cursor.word(),
                                () -> Html.escaped(Samples.sentence(expected)), Proposal.VALUE));
                    }
                });
        return proposals;
    }

    private static Optional<ExpectedQuantity> expected(Continuation continuation) {
        return Grammatics.quantity(continuation).flatMap(ExpectedQuantity::of);
    }

    private void units(Continuation first, List<Continuation> continuations, List<Proposal> proposals) {
        Optional<ExpectedQuantity> expected = expected(first);
        boolean alone = !cursor.isAfterNumberOfLargerExpression() && !cursor.word(1).equals("/");
        Set<String> units = new LinkedHashSet<>();
        if (alone && expected.isPresent() && !expected.get().dimensions().isEmpty()) {
            units.addAll(Samples.units(expected.get()));
        } else {
            continuations.stream().filter(Grammatics::isUnit).forEach(each -> units.add(each.literal()));
        }
        String property = Grammatics.quantity(first).map(Documentation::of).map(Html::escaped).orElse("");
        for (String each : units) {
            Unit unit = Units.find(each).orElseThrow();
            proposals.add(new Proposal("unit", each, unit.dimension().equals(Dimension.ONE) ? "a share"
                    : unit.dimension().describe(), each + " ", cursor.word(), () -> meaning(unit)
                    + (property.isEmpty() ? "" : "<br>" + property), Proposal.UNIT));
        }
    }

    private static String meaning(Unit unit) {
        String base = unit.dimension().unit();
        return "1 " + Html.escaped(unit.text()) + " = " + ExpressionText.of(unit.factor())
                + (base.isEmpty() ? "" : " " + Html.escaped(base)) + ", " + unit.dimension().describe();
    }
}
