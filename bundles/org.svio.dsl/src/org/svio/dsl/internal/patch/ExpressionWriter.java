package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.svio.model.Call;
import org.svio.model.Expression;
import org.svio.model.FrameSize;
import org.svio.model.Negation;
import org.svio.model.Operation;
import org.svio.model.Operator;
import org.svio.model.Quantity;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.ValueReference;

/** Writes expressions with the parentheses they need and no others. */
final class ExpressionWriter {

    private static final int SUM = 0;
    private static final int PRODUCT = 1;
    private static final int FACTOR = 2;

    private final ValueText values;
    private final AbstractRule number;
    private final Assignment reference;

    ExpressionWriter(Grammar grammar, ValueText values) {
        this.values = values;
        this.number = GrammarUtil.findRuleForName(grammar, "Number");
        this.reference = EcoreUtil2.eAllOfType(GrammarUtil.findRuleForName(grammar, "ValueReference"),
                Assignment.class).get(0);
    }

    /** The words of an expression. */
    List<Word> words(Expression expression) {
        List<Word> words = new ArrayList<>();
        write(expression, SUM, words);
        return words;
    }

    private void write(Expression expression, int least, List<Word> words) {
        switch (expression) {
            case Quantity quantity -> quantity(quantity, words);
            case FrameSize size -> words.add(new Word("size", "FrameSize"));
            case ValueReference value -> words.add(new Word(spelling(value, null), "ValueReference"));
            case Negation negation -> {
                words.add(new Word("-", "Factor"));
                operand(negation, negation.getOperand(), FACTOR, words);
            }
            case Operation operation -> operation(operation, least, words);
            case Call call -> call(call, words);
            default -> throw new IllegalStateException("no text for " + expression.eClass().getName());
        }
    }

    /** The name in an expression; qualified as before where it was written before. */
    String spelling(ValueReference value, String before) {
        return values.reference(value, Literals.VALUE_REFERENCE__VALUE, reference, value.getValue(), before);
    }

    private void quantity(Quantity quantity, List<Word> words) {
        words.add(new Word(values.converted(quantity, Literals.QUANTITY__NUMBER, number, quantity.getNumber()),
                "Quantity"));
        if (quantity.getUnit() != null && !quantity.getUnit().isEmpty()) {
            words.add(new Word(quantity.getUnit(), "Quantity"));
        }
    }

    private void operation(Operation operation, int least, List<Word> words) {
        Operator operator = operation.getOperator();
        int own = operator == Operator.ADD || operator == Operator.SUBTRACT ? SUM : PRODUCT;
        if (own < least) {
            words.add(new Word("(", "Factor"));
        }
        operand(operation, operation.getLeft(), own, words);
        words.add(new Word(switch (operator) {
            case ADD -> "+";
            case SUBTRACT -> "-";
            case MULTIPLY -> "*";
            case DIVIDE -> "/";
        }, "Operator"));
        operand(operation, operation.getRight(), own + 1, words);
        if (own < least) {
            words.add(new Word(")", "Factor"));
        }
    }

    private void call(Call call, List<Word> words) {
        words.add(new Word(call.getFunction().getLiteral(), "Call"));
        words.add(new Word("(", "Call"));
        for (int i = 0; i < call.getArguments().size(); i++) {
            if (i > 0) {
                words.add(new Word(",", "Call"));
            }
            write(call.getArguments().get(i), SUM, words);
        }
        words.add(new Word(")", "Call"));
    }

    private void operand(Expression owner, Expression operand, int least, List<Word> words) {
        if (operand == null) {
            throw new Refusal("an operand in an expression of " + Designation.of(owner) + " must be given");
        }
        write(operand, least, words);
    }
}
