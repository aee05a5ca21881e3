package org.svio.dsl.internal.comment;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.svio.dsl.internal.comment.Anchor.Note;
import org.svio.dsl.internal.comment.Anchor.Where;
import org.svio.model.Document;

/** Attaches the comments of a text to the elements of its model. */
public final class CommentReader {

    private final StatementFinder finder;
    private final ITextRegionAccess access;
    private final Document document;

    /** Reads the comments of a document's text. */
    public CommentReader(ITextRegionAccess access, Document document) {
        this.access = access;
        this.document = document;
        this.finder = new StatementFinder(access);
    }

    /** Adds each comment to the element that keeps it, in the order of the text. */
    public void attach() {
        IHiddenRegion region = access.regionForRootEObject().getPreviousHiddenRegion();
        while (region != null) {
            if (region.containsComment()) {
                attach(region);
            }
            ISemanticRegion next = region.getNextSemanticRegion();
            region = next == null ? null : next.getNextHiddenRegion();
        }
    }

    private void attach(IHiddenRegion region) {
        ISemanticRegion previous = region.getPreviousSemanticRegion();
        ISemanticRegion next = region.getNextSemanticRegion();
        boolean sameLine = previous != null;
        List<IHiddenRegionPart> parts = region.getParts();
        for (int i = 0; i < parts.size(); i++) {
            IHiddenRegionPart part = parts.get(i);
            if (!(part instanceof IComment)) {
                sameLine &= !part.getText().contains("\n");
                continue;
            }
            String text = part.getText().stripTrailing();
            boolean endsLine = text.startsWith("//") || next == null
                    || i + 1 < parts.size() && parts.get(i + 1).getText().contains("\n");
            keep(text, sameLine && endsLine ? trailing(previous) : leading(next));
            sameLine &= !part.getText().endsWith("\n");
        }
    }

    private record Target(EObject object, String property, Where where) {
    }

    private Target trailing(ISemanticRegion token) {
        if (token.getText().equals("{")) {
            return new Target(token.getSemanticElement(), "", Where.OPEN);
        }
        if (token.getText().equals("}")) {
            return new Target(token.getSemanticElement(), "", Where.AFTER);
        }
        return statement(token, Where.AFTER);
    }

    private Target leading(ISemanticRegion token) {
        if (token == null) {
            return new Target(document, "", Where.CLOSE);
        }
        if (token.getText().equals("}")) {
            return new Target(token.getSemanticElement(), "", Where.CLOSE);
        }
        return statement(token, Where.BEFORE);
    }

    private Target statement(ISemanticRegion token, Where where) {
        StatementFinder.Statement statement = finder.statementOf(token);
        return new Target(statement.object(), statement.property(), where);
    }

    private void keep(String text, Target target) {
        EObject holder = Paths.holder(target.object());
        String path = Paths.to(target.object(), holder);
        String whole = target.property().isEmpty() ? path : Paths.join(path, target.property());
        Paths.comments(holder).add(new Note(new Anchor(whole, target.where()), text).written());
    }
}
