package org.svio.dsl.ide.fix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.svio.dsl.Library;

/** The files that a file could import: those under a folder, and those of the library. */
public final class Neighbours {

    private static final int DEEPEST = 8;
    private static final int MOST = 2000;
    private static final Map<Path, Read> READ = new ConcurrentHashMap<>();

    private final Path root;
    private final Path file;

    private record Read(FileTime time, Declared declared) {
    }

    /** The neighbours of a file in a folder and its sub-folders. */
    public Neighbours(Path root, Path file) {
        this.root = root.toAbsolutePath().normalize();
        this.file = file.toAbsolutePath().normalize();
    }

    /** What one could write into an import to see a declaration of this kind and name; the nearest file first. */
    List<String> declaring(String kind, String name) {
        List<String> found = new ArrayList<>();
        for (Path each : files()) {
            if (declared(each).has(kind, name)) {
                found.add(address(each));
            }
        }
        for (String each : Library.addresses()) {
            if (Declared.in(Library.text(each)).has(kind, name)) {
                found.add(each);
            }
        }
        return found;
    }

    /** Everything that one could write into an import. */
    List<String> addresses() {
        return Stream.concat(files().stream().map(this::address), Library.addresses().stream()).toList();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.find(root, DEEPEST, (path, attributes) -> attributes.isRegularFile()
                && path.toString().endsWith(".svio") && !path.equals(file))) {
            return all.limit(MOST).sorted(java.util.Comparator.comparing(this::address)).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private String address(Path target) {
        return file.getParent().relativize(target).toString().replace('\\', '/');
    }

    private static Declared declared(Path path) {
        try {
            FileTime time = Files.getLastModifiedTime(path);
            Read known = READ.get(path);
            if (known == null || !known.time().equals(time)) {
                known = new Read(time, Declared.in(Files.readString(path)));
                READ.put(path, known);
            }
            return known.declared();
        } catch (IOException unreadable) {
            return Declared.NOTHING;
        }
    }
}
