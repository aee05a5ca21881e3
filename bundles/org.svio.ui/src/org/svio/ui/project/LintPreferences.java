package org.svio.ui.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.svio.dsl.ide.lint.Level;
import org.svio.dsl.ide.lint.Lint;
import org.svio.dsl.ide.lint.LintProfile;

/** The lint profile of a project, kept in the project's settings: they are shared with who shares the project. */
public final class LintPreferences {

    private static final String NODE = "org.svio.ui";
    private static final String PROFILE = "lint";
    private static final String LEVEL = "lint.";

    private LintPreferences() {
    }

    /** The profile of a project; the standard one where it says nothing, or there is no project. */
    public static LintProfile of(IProject project) {
        if (project == null || !project.isAccessible()) {
            return LintProfile.STANDARD;
        }
        IEclipsePreferences node = new ProjectScope(project).getNode(NODE);
        LintProfile profile = LintProfile.named(node.get(PROFILE, ""));
        for (Lint each : Lint.values()) {
            Level level = Level.of(node.get(LEVEL + each.name(), ""));
            profile = level == null ? profile : profile.with(each, level);
        }
        return profile;
    }

    /** Sets the profile of a project. */
    public static void set(IProject project, LintProfile profile) throws BackingStoreException {
        IEclipsePreferences node = new ProjectScope(project).getNode(NODE);
        node.put(PROFILE, profile.name());
        for (Lint each : Lint.values()) {
            if (profile.level(each) == LintProfile.named(profile.name()).level(each)) {
                node.remove(LEVEL + each.name());
            } else {
                node.put(LEVEL + each.name(), profile.level(each).word());
            }
        }
        node.flush();
    }
}
