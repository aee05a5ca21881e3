package org.svio.dsl.internal.problem;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.svio.dsl.ParsedFile;
import org.svio.dsl.Problem;
import org.svio.dsl.Severity;
import org.svio.dsl.internal.text.Codes;
import org.svio.dsl.internal.text.LibraryHandler;
import org.svio.dsl.internal.text.SourceText;
import org.svio.dsl.internal.text.SvioResource;
import org.svio.dsl.scoping.Imports;
import org.svio.model.Document;

/** Loads one file with its imports and gathers the problems of all of them, those of the library left out. */
public final class FileLoader {

    @Inject
    private Imports imports;

    /** Loads into a fresh resource set. */
    public ParsedFile load(Path file, ResourceSet set) {
        String obstacle = obstacle(file);
        if (obstacle != null) {
            return unreadable(file, obstacle);
        }
        set.getLoadOptions().put(SvioResource.REPAIR, true);
        Path absolute = file.toAbsolutePath().normalize();
        Resource resource = Imports.load(set, URI.createFileURI(absolute.toString()));
        if (resource == null) {
            return unreadable(file, "this is neither a .svio nor a .xmi file");
        }
        return parsed(file, resource);
    }

    /** Loads a text that an editor holds for a file. */
    public ParsedFile load(Path file, String text, ResourceSet set) {
        set.getLoadOptions().put(SvioResource.REPAIR, true);
        Resource resource = set.createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        try {
            resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), set.getLoadOptions());
        } catch (IOException failed) {
            return unreadable(file, "the text cannot be read: " + failed.getMessage());
        }
        return parsed(file, resource);
    }

    private ParsedFile parsed(Path file, Resource resource) {
        Document document = Imports.document(resource);
        List<Problem> problems = new ArrayList<>();
        for (Resource each : imports.visible(resource)) {
            if (each != resource && LibraryHandler.SCHEME.equals(each.getURI().scheme())) {
                continue; // what ships is known to be right
            }
            Path path = each == resource ? file : path(each.getURI(), file);
            problems.addAll(new ProblemCollector(each, path).problems());
        }
        boolean readable = problems.stream().noneMatch(each -> each.file() == file && isUnreadable(each));
        return new ParsedFile(file, document, resource, List.copyOf(problems), readable);
    }

    private static boolean isUnreadable(Problem problem) {
        return problem.code().equals(Codes.UNREADABLE) || problem.code().equals(Codes.EMPTY);
    }

    private static String obstacle(Path file) {
        try {
            if (!Files.exists(file)) {
                return "there is no such file";
            }
            if (Files.isDirectory(file)) {
                return "this is a folder; name a .svio or .xmi file in it";
            }
            if (!Files.isReadable(file)) {
                return "the file cannot be read; check its permissions";
            }
            return Files.size(file) > SourceText.LIMIT ? SourceText.tooLarge() : null;
        } catch (IOException failed) {
            return "the file cannot be read: " + failed.getMessage();
        }
    }

    private static ParsedFile unreadable(Path file, String sentence) {
        Problem problem = new Problem(file, 1, 1, 1, Severity.ERROR, Codes.UNREADABLE, sentence, null);
        return new ParsedFile(file, null, null, List.of(problem), false);
    }

    /** The path of an imported file, relative where the importing one was named so; of the library its address. */
    static Path path(URI uri, Path start) {
        if (!uri.isFile()) {
            return Path.of(uri.toString());
        }
        Path absolute = Path.of(uri.toFileString());
        Path here = Path.of("").toAbsolutePath();
        return start.isAbsolute() || !absolute.startsWith(here) ? absolute : here.relativize(absolute);
    }
}
