package org.svio.dsl.ide.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.svio.dsl.ide.Texts;
import org.svio.model.quantity.Units;

class TokenScannerTest {

    @Test
    void theVocabularyIsThatOfTheGrammar() {
        Set<String> words = new TreeSet<>();
        for (String each : GrammarUtil.getAllKeywords(
                Texts.LANGUAGE.service(IGrammarAccess.class).getGrammar())) {
            if (Character.isLetter(each.charAt(0)) && !Units.names().contains(each)) {
                words.add(each);
            }
        }
        Set<String> known = new TreeSet<>(Vocabulary.WORDS);
        known.addAll(Vocabulary.STRUCTURE);
        known.addAll(Vocabulary.LABELS);
        assertEquals(words, known);
    }

    @Test
    void tokensAreWhatTheyLookLike() {
        assertEquals(List.of("STRUCTURE host", "NAME a1", "SIGN {", "WORD clock", "NUMBER 2.8e9", "UNIT GHz",
                "COMMENT // x", "SIGN }"), scan("host a1 { clock 2.8e9 GHz // x\n}"));
        assertEquals(List.of("NUMBER 1", "SIGN ..", "NUMBER 8", "SIGN <=", "NUMBER 2", "UNIT %"), scan("1..8 <= 2 %"));
        assertEquals(List.of("STRING \"a \\\" b\"", "LABEL assumed"), scan("\"a \\\" b\" assumed"));
        assertEquals(List.of("STRUCTURE role", "NAME x", "SIGN :", "WORD bus"), scan("role x : bus"));
    }

    @Test
    void whatIsNotClosedEndsWithItsLineOrTheText() {
        assertEquals(List.of("STRING \"open", "NAME next"), scan("\"open\nnext"));
        assertEquals(List.of("COMMENT /* open\nnext"), scan("/* open\nnext"));
        assertEquals(List.of("STRING \"\\"), scan("\"\\"));
    }

    private static List<String> scan(String text) {
        return TokenScanner.tokens(text).stream().map(each -> each.kind() + " " + each.in(text)).toList();
    }
}
