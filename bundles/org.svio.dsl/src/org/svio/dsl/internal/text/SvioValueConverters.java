package org.svio.dsl.internal.text;

import com.google.inject.Singleton;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Strings;
import org.svio.dsl.services.SvioGrammarAccess;

/** Values as they stand in the text: numbers, strings, units, names with {@code ^} before words of the language. */
@Singleton
public final class SvioValueConverters implements IValueConverterService {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-zA-Z_][a-zA-Z_0-9]*");
    private static final double PLAIN_FROM = 1e-5;
    private static final double PLAIN_BELOW = 1e15;

    private final SvioGrammarAccess grammar;
    private Set<String> reserved;

    @Inject
    SvioValueConverters(SvioGrammarAccess grammar) {
        this.grammar = grammar;
    }

    @Override
    public Object toValue(String text, String rule, INode node) {
        if (text == null) {
            return null;
        }
        return switch (simpleName(rule)) {
            case "Number" -> number(text, node);
            case "STRING" -> string(text, node);
            case "Name", "ID", "QualifiedName" -> text.replace("^", "");
            default -> text;
        };
    }

    @Override
    public String toString(Object value, String rule) {
        return switch (simpleName(rule)) {
            case "Number" -> numberText((Double) value);
            case "STRING" -> '"' + Strings.convertToJavaString((String) value, false) + '"';
            case "Name" -> nameText((String) value);
            case "QualifiedName" -> qualifiedNameText((String) value);
            default -> value.toString();
        };
    }

    private static String simpleName(String rule) {
        return rule == null ? "" : rule.substring(rule.lastIndexOf('.') + 1);
    }

    private static Double number(String text, INode node) {
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new ValueConverterException("the number " + text + " is too large; the largest is about 1.8e308",
                    node, null);
        }
        return value;
    }

    private static String string(String text, INode node) {
        try {
            return Strings.convertFromJavaString(text.substring(1, text.length() - 1), false);
        } catch (IllegalArgumentException invalid) {
            throw new ValueConverterException(
                    "unknown escape in this text; write \\\\ for a backslash and \\\" for a quotation mark", node,
                    null);
        }
    }

    /** The shortest text that reads back as the same number. */
    private static String numberText(Double number) {
        if (number == null || number.isNaN() || number.isInfinite() || number < 0) {
            throw new ValueConverterException("a number must be finite and not negative, not " + number, null, null);
        }
        String shortest = Double.toString(number);
        BigDecimal exact = new BigDecimal(shortest).stripTrailingZeros();
        if (number == 0) {
            return "0";
        }
        return number >= PLAIN_FROM && number < PLAIN_BELOW ? exact.toPlainString()
                : shortest.replace(".0E", "e").replace('E', 'e');
    }

    private String nameText(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new ValueConverterException("'" + name + "' is not a name", null, null);
        }
        return reserved().contains(name) ? "^" + name : name;
    }

    private String qualifiedNameText(String name) {
        StringBuilder text = new StringBuilder();
        for (String part : name.split("\\.", -1)) {
            text.append(text.isEmpty() ? "" : ".").append(nameText(part));
        }
        return text.toString();
    }

    private Set<String> reserved() {
        if (reserved == null) {
            Set<String> words = new HashSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
            GrammarUtil.containedKeywords(grammar.getNameRule()).forEach(word -> words.remove(word.getValue()));
            reserved = words;
        }
        return reserved;
    }
}
