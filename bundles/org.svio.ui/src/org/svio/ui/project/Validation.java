package org.svio.ui.project;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.svio.dsl.ide.EditorLanguage;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.fix.Fixes;
import org.svio.dsl.ide.lint.Finding;
import org.svio.dsl.ide.lint.Findings;
import org.svio.ui.editor.LiveModel;

/**
 * Validates the saved files of one project in the background: those that have changed, and those that import one of
 * them. Waiting for builds waits for it, too.
 */
public final class Validation extends Job {

    private static final Map<IProject, Validation> OF_PROJECTS = new ConcurrentHashMap<>();

    private final IProject project;
    private final Set<IFile> pending = new LinkedHashSet<>();
    private final Map<IFile, Set<Path>> imports = new ConcurrentHashMap<>();

    private Validation(IProject project) {
        super("Validate " + project.getName());
        this.project = project;
        setPriority(Job.BUILD);
    }

    /** The validation of a project. */
    public static Validation of(IProject project) {
        return OF_PROJECTS.computeIfAbsent(project, Validation::new);
    }

    /** Validates all files of the project. */
    public void all() throws CoreException {
        add(ModelFile.in(project));
    }

    /** Validates what has changed or gone, and what imports it. */
    void changed(Set<IFile> changed) throws CoreException {
        List<IFile> files = ModelFile.in(project);
        Set<Path> paths = new HashSet<>();
        changed.forEach(each -> ModelFile.path(each).ifPresent(paths::add));
        imports.keySet().retainAll(files);
        add(files.stream().filter(each -> changed.contains(each) || imports(each, paths)).toList());
    }

    /** Whether a file imports one of these, as far as is known: one that was not yet seen may. */
    private boolean imports(IFile file, Set<Path> paths) {
        Set<Path> known = imports.get(file);
        return known == null || known.stream().anyMatch(paths::contains);
    }

    private void add(List<IFile> files) {
        synchronized (pending) {
            pending.addAll(files);
        }
        schedule();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ResourcesPlugin.FAMILY_AUTO_BUILD || family == ResourcesPlugin.FAMILY_MANUAL_BUILD
                || family == Validation.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        while (true) {
            List<IFile> files;
            synchronized (pending) {
                files = List.copyOf(pending);
                pending.clear();
            }
            if (files.isEmpty()) {
                return Status.OK_STATUS;
            }
            SubMonitor progress = SubMonitor.convert(monitor, files.size());
            for (IFile each : files) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                progress.subTask(each.getProjectRelativePath().toString());
                try {
                    validate(each);
                } catch (CoreException failed) {
                    return failed.getStatus();
                }
                progress.worked(1);
            }
        }
    }

    private void validate(IFile file) throws CoreException {
        Path path = ModelFile.path(file).orElse(null);
        if (path == null || !file.isAccessible()) {
            return;
        }
        EditorLanguage language = LiveModel.language();
        Snapshot snapshot = language.parse(path);
        imports.put(file, language.read(snapshot, Dependencies::of));
        ProblemMarkers.replace(file, language.read(snapshot, this::findings));
    }

    private Map<Finding, SavedFixes> findings(Snapshot snapshot) {
        Fixes fixes = project.getLocation() == null ? Fixes.of(snapshot)
                : Fixes.of(snapshot, project.getLocation().toFile().toPath());
        Map<Finding, SavedFixes> findings = new LinkedHashMap<>();
        for (Finding each : Findings.of(snapshot, LintPreferences.of(project))) {
            findings.put(each, SavedFixes.of(snapshot.text(), fixes.of(each)));
        }
        return findings;
    }
}
