package org.svio.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateBuffer;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateException;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.swt.graphics.Image;

/** A template among the proposals; its lines are indented as deeply as the one it is inserted in. */
final class ElementTemplate extends TemplateProposal {

    private final int start;

    ElementTemplate(Template template, TemplateContext context, IRegion region) {
        super(template, context, region, null);
        start = region.getOffset();
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        String indent = indentation(viewer.getDocument(), start);
        Template own = getTemplate();
        if (indent.isEmpty() || !own.getPattern().contains("\n")) {
            super.apply(viewer, trigger, stateMask, offset);
            return;
        }
        Template indented = new Template(own.getName(), own.getDescription(), own.getContextTypeId(),
                own.getPattern().replace("\n", "\n" + indent), own.isAutoInsertable());
        new TemplateProposal(indented, getContext(), new Region(start, 0), null)
                .apply(viewer, trigger, stateMask, offset);
    }

    private static String indentation(IDocument document, int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            String text = document.get(line.getOffset(), offset - line.getOffset());
            return text.substring(0, text.length() - text.stripLeading().length());
        } catch (BadLocationException outside) {
            return "";
        }
    }

    @Override
    public Image getImage() {
        return ElementIcons.of("template");
    }

    @Override
    public String getAdditionalProposalInfo() {
        try {
            TemplateBuffer buffer = getContext().evaluate(getTemplate());
            return buffer.getString();
        } catch (BadLocationException | TemplateException wrong) {
            return getTemplate().getDescription();
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            return getTemplate().getName().startsWith(document.get(start, offset - start));
        } catch (BadLocationException before) {
            return false;
        }
    }
}
