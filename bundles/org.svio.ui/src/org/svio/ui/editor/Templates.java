package org.svio.ui.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.svio.dsl.ide.assist.Proposal;

/** The templates of whole elements: those of plugin.xml as the user has changed them in the preferences. */
final class Templates {

    /** As in plugin.xml. */
    static final String CONTEXT = "org.svio.ui.template.svio";

    private static final String KEY = "org.svio.ui.templates";
    private static final String BUNDLE = "org.svio.ui";

    private Templates() {
    }

    /** Where the user's changes are kept. */
    static IPreferenceStore preferences() {
        return Shared.PREFERENCES;
    }

    static TemplateStore store() {
        return Shared.STORE;
    }

    static ContributionContextTypeRegistry types() {
        return Shared.TYPES;
    }

    /** The templates that start with one of the words that can stand at the caret. */
    static List<ICompletionProposal> proposals(ITextViewer viewer, int offset, List<Proposal> words) {
        Set<String> possible = words.stream().filter(each -> each.kind().equals("word")).map(Proposal::label)
                .collect(Collectors.toSet());
        if (possible.isEmpty()) {
            return List.of();
        }
        int start = words.stream().filter(each -> each.kind().equals("word")).findFirst().orElseThrow().replaced()
                .offset();
        IRegion region = new Region(start, offset - start);
        TemplateContext context = new DocumentTemplateContext(Shared.TYPES.getContextType(CONTEXT),
                viewer.getDocument(), start, offset - start);
        List<ICompletionProposal> proposals = new ArrayList<>();
        for (Template template : Shared.STORE.getTemplates(CONTEXT)) {
            if (possible.contains(template.getName())) {
                proposals.add(new ElementTemplate(template, context, region));
            }
        }
        return proposals;
    }

    /** Read when first needed. */
    private static final class Shared {

        static final IPreferenceStore PREFERENCES = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
        static final ContributionContextTypeRegistry TYPES = new ContributionContextTypeRegistry();
        static final TemplateStore STORE;

        static {
            TYPES.addContextType(CONTEXT);
            STORE = new ContributionTemplateStore(TYPES, PREFERENCES, KEY);
            try {
                STORE.load();
            } catch (IOException unreadable) {
                ILog.of(Templates.class).error("The templates cannot be read.", unreadable);
            }
        }
    }
}
