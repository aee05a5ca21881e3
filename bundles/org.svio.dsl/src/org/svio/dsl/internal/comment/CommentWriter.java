package org.svio.dsl.internal.comment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.svio.dsl.internal.comment.Anchor.Note;
import org.svio.dsl.internal.comment.Anchor.Where;
import org.svio.dsl.internal.layout.Statements;
import org.svio.model.Document;
import org.svio.model.TypeDefinition;

/** Puts comments back into a text; the result wants formatting. */
public final class CommentWriter {

    private final ITextRegionAccess access;
    private final String text;
    private final StatementFinder finder;
    private final Map<Integer, StringBuilder> insertions = new TreeMap<>();

    /** Writes into the text of a document that has no comments. */
    public CommentWriter(ITextRegionAccess access) {
        this.access = access;
        this.text = access.regionForDocument().getText();
        this.finder = new StatementFinder(access);
    }

    /** Puts the comments an element keeps to their places around that element of the document. */
    public void add(EObject element, List<String> kept) {
        for (String each : kept) {
            Note note = Note.read(each);
            if (!place(element, note)) {
                place(element, new Note(new Anchor("", Where.BEFORE), note.text()));
            }
        }
    }

    /** The text with the comments. */
    public String text() {
        StringBuilder whole = new StringBuilder();
        int done = 0;
        for (Map.Entry<Integer, StringBuilder> each : insertions.entrySet()) {
            whole.append(text, done, each.getKey()).append(each.getValue());
            done = each.getKey();
        }
        return whole.append(text, done, text.length()).toString();
    }

    private boolean place(EObject element, Note note) {
        Where where = note.anchor().where();
        Tokens tokens = tokens(element, note.anchor().path());
        if (tokens == null) {
            return false;
        }
        switch (where) {
            case BEFORE -> insertAbove(finder.startOf(tokens.first()).getOffset(), note.text());
            case AFTER -> insertBehind(tokens.last().getEndOffset(), note.text());
            case OPEN -> {
                Optional<ISemanticRegion> brace = tokens.brace();
                brace.ifPresent(token -> insertBehind(token.getEndOffset(), note.text()));
                return brace.isPresent();
            }
            case CLOSE -> insertAtEnd(tokens, note.text());
        }
        return true;
    }

    private void insertAbove(int offset, String comment) {
        boolean startsLine = text.substring(text.lastIndexOf('\n', offset) + 1, offset).isBlank();
        boolean follows = insertions.containsKey(offset);
        insert(offset, (startsLine || follows ? "" : "\n") + comment + "\n");
    }

    private void insertBehind(int offset, String comment) {
        boolean endsLine = rest(offset).isBlank();
        insert(offset, " " + comment + (endsLine ? "" : "\n"));
    }

    private void insertAtEnd(Tokens tokens, String comment) {
        if (tokens.object() instanceof Document) {
            insert(text.length(), comment + "\n");
        } else if (tokens.last().getText().equals("}")) {
            insertAbove(tokens.last().getOffset(), comment);
        } else {
            insertBehind(tokens.last().getEndOffset(), comment);
        }
    }

    private String rest(int offset) {
        int end = text.indexOf('\n', offset);
        return text.substring(offset, end < 0 ? text.length() : end);
    }

    private void insert(int offset, String inserted) {
        insertions.computeIfAbsent(offset, each -> new StringBuilder()).append(inserted);
    }

    private record Tokens(EObject object, ISemanticRegion first, ISemanticRegion last) {

        Optional<ISemanticRegion> brace() {
            ISemanticRegion end = last.getNextSemanticRegion();
            for (ISemanticRegion each = first; each != end; each = each.getNextSemanticRegion()) {
                if (each.getText().equals("{") && each.getSemanticElement() == object) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    /** The tokens of what a path leads to, or null where the text has none. */
    private Tokens tokens(EObject element, String path) {
        EObject object = element;
        String[] steps = path.isEmpty() ? new String[0] : path.split("/");
        for (int i = 0; i < steps.length; i++) {
            String[] step = steps[i].split("\\.");
            EStructuralFeature feature = object.eClass().getEStructuralFeature(step[0]);
            Object value = feature == null ? null : object.eGet(feature);
            if (feature != null && feature.isMany()) {
                List<?> values = (List<?>) value;
                int index = step.length > 1 ? Integer.parseInt(step[1]) : 0;
                value = index < values.size() ? values.get(index) : null;
            }
            if (value instanceof EObject child && child.eContainer() == object) {
                object = child;
            } else {
                return i == steps.length - 1 && feature != null ? tokens(object, feature) : null;
            }
        }
        return tokens(object);
    }

    private Tokens tokens(EObject object, EStructuralFeature feature) {
        ISemanticRegion value = access.regionForEObject(object).getRegionFor().feature(feature);
        return value == null ? null : new Tokens(object, value, value);
    }

    private Tokens tokens(EObject object) {
        IEObjectRegion region = access.regionForEObject(
                object.eContainer() instanceof TypeDefinition type ? type : object);
        if (region == null || Statements.firstToken(region) == null) {
            return null;
        }
        return new Tokens(object, Statements.firstToken(region), Statements.lastToken(region));
    }
}
