import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Gathers the command line distribution: the reactor's bundles and the jars of the target's "runtime" locations, all
 * without signatures (classes of signed jars are verified at each start and never enter a class-data archive), plus
 * {@code svio.jar}, whose manifest names the main class and the class path.
 *
 * <p>Arguments: root of the repository, local Maven repository, version, start of the build (ISO-8601). The start of
 * the build becomes the time of the file {@code built}, so that sources edited during the build count as newer.
 */
final class Assemble {

    private static final String MAIN_CLASS = "org.svio.cli.Main";
    private static final List<String> BUNDLES =
            List.of("cli", "draw", "dsl", "experiment", "estimate", "simulation", "engine", "model");
    private static final FileTime FIXED_TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    private final Path root;
    private final Path localRepository;
    private final String version;
    private final Path target;

    private Assemble(Path root, Path localRepository, String version) {
        this.root = root;
        this.localRepository = localRepository;
        this.version = version;
        this.target = root.resolve("releng/org.svio.distribution/target/svio");
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toRealPath();
        new Assemble(root, Path.of(arguments[1]), arguments[2]).assemble(Instant.parse(arguments[3]));
    }

    private void assemble(Instant buildStart) throws Exception {
        Path fresh = target.resolveSibling("svio.new");
        delete(fresh);
        Files.createDirectories(fresh.resolve("lib"));
        List<String> classPath = new ArrayList<>();
        for (Map.Entry<String, Path> jar : jars()) {
            Path copy = fresh.resolve("lib").resolve(jar.getKey());
            copyUnsigned(jar.getValue(), copy);
            classPath.add("lib/" + jar.getKey());
        }
        writeLauncher(fresh.resolve("svio.jar"), classPath);
        copyFiles(root.resolve("releng/org.svio.distribution/launcher"), fresh.resolve("bin"));
        copyFiles(root.resolve("releng/org.svio.distribution/training"), fresh.resolve("training"));
        Files.copy(root.resolve("releng/scripts/find-jdk.sh"), fresh.resolve("bin/find-jdk.sh"));
        Path stamp = Files.createFile(fresh.resolve("built"));
        Files.setLastModifiedTime(stamp, FileTime.from(buildStart));
        delete(target);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<Map.Entry<String, Path>> jars() throws Exception {
        List<Map.Entry<String, Path>> jars = new ArrayList<>();
        for (String bundle : BUNDLES) {
            String name = "org.svio." + bundle;
            jars.add(Map.entry(name + ".jar",
                    root.resolve("bundles/" + name + "/target/" + name + "-" + version + ".jar")));
        }
        jars.addAll(runtimeJarsOfTheTarget());
        return jars;
    }

    private List<Map.Entry<String, Path>> runtimeJarsOfTheTarget() throws Exception {
        Path definition = root.resolve("releng/org.svio.target/org.svio.target.target");
        NodeList locations = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(definition.toFile()).getElementsByTagName("location");
        List<Map.Entry<String, Path>> jars = new ArrayList<>();
        for (Element location : elements(locations)) {
            if (location.getAttribute("label").startsWith("runtime")) {
                for (Element dependency : elements(location.getElementsByTagName("dependency"))) {
                    jars.add(mavenJar(dependency));
                }
            }
        }
        return jars;
    }

    private Map.Entry<String, Path> mavenJar(Element dependency) {
        String artifact = text(dependency, "artifactId");
        String release = text(dependency, "version");
        String file = artifact + "-" + release + ".jar";
        Path folder = localRepository.resolve(text(dependency, "groupId").replace('.', '/'));
        return Map.entry(file, folder.resolve(artifact).resolve(release).resolve(file));
    }

    private static String text(Element parent, String tag) {
        return parent.getElementsByTagName(tag).item(0).getTextContent().strip();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    private static void copyFiles(Path source, Path copy) throws IOException {
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void copyUnsigned(Path source, Path copy) throws IOException {
        try (JarInputStream in = new JarInputStream(new BufferedInputStream(Files.newInputStream(source)), false)) {
            Manifest manifest = in.getManifest() == null ? new Manifest() : in.getManifest();
            manifest.getEntries().clear(); // the digests of the signature
            manifest.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
            try (JarOutputStream out = open(copy, manifest)) {
                for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                    if (!entry.isDirectory() && !belongsToSignature(entry.getName())) {
                        out.putNextEntry(stamped(entry.getName()));
                        in.transferTo(out);
                        out.closeEntry();
                    }
                }
            }
        }
    }

    private static boolean belongsToSignature(String name) {
        return name.equals("META-INF/MANIFEST.MF") || name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private static void writeLauncher(Path jar, List<String> classPath) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, MAIN_CLASS);
        attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
        open(jar, manifest).close();
    }

    private static JarOutputStream open(Path jar, Manifest manifest) throws IOException {
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(jar));
        JarOutputStream out = new JarOutputStream(file);
        out.setLevel(Deflater.BEST_SPEED);
        out.putNextEntry(stamped("META-INF/MANIFEST.MF"));
        manifest.write(out);
        out.closeEntry();
        return out;
    }

    private static JarEntry stamped(String name) {
        JarEntry entry = new JarEntry(name);
        entry.setLastModifiedTime(FIXED_TIME);
        return entry;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Assemble::deleteFile);
            }
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
