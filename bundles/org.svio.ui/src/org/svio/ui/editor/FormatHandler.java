package org.svio.ui.editor;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditor;
import org.svio.dsl.ide.structure.WhiteSpace;

/** Lays the text out as the language does: computed in the background, one step to undo. */
public final class FormatHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.isEditable()) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            String text = document.get();
            ICoreRunnable formatting = monitor -> {
                String formatted = LiveModel.language().format(text);
                List<WhiteSpace.Change> changes = WhiteSpace.changes(text, formatted);
                boolean broken = changes.isEmpty() && hasSyntaxErrors(document);
                editor.getSite().getShell().getDisplay().asyncExec(
                        () -> apply(editor, document, text, changes, broken));
            };
            Job job = Job.create("Format " + editor.getTitle(), formatting);
            job.setPriority(Job.INTERACTIVE);
            job.schedule();
        }
        return null;
    }

    private static boolean hasSyntaxErrors(IDocument document) {
        return LiveModel.of(document).map(LiveModel::current).filter(snapshot -> snapshot.parsed().problems().stream()
                .anyMatch(each -> each.code().equals("svio.syntax"))).isPresent();
    }

    private static void apply(ITextEditor editor, IDocument document, String text, List<WhiteSpace.Change> changes,
            boolean broken) {
        if (broken) {
            say(editor, "The text has syntax errors; it can be formatted when they are gone.");
        } else if (!document.get().equals(text)) {
            say(editor, "The text has changed meanwhile; format it again.");
        } else if (!changes.isEmpty()) {
            MultiTextEdit edit = new MultiTextEdit();
            changes.forEach(each ->
                    edit.addChild(new ReplaceEdit(each.range().offset(), each.range().length(), each.text())));
            IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
            target.beginCompoundChange();
            try {
                edit.apply(document);
            } catch (BadLocationException impossible) {
                throw new IllegalStateException(impossible);
            } finally {
                target.endCompoundChange();
            }
        }
    }

    private static void say(ITextEditor editor, String sentence) {
        IEditorStatusLine status = editor.getAdapter(IEditorStatusLine.class);
        if (status != null) {
            status.setMessage(true, sentence, null);
        }
    }
}
