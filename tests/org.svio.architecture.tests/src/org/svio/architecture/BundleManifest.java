package org.svio.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The headers of one bundle's MANIFEST.MF that say what it depends on. */
record BundleManifest(String symbolicName, List<String> requiredBundles, List<String> importedPackages, String raw) {

    static BundleManifest of(Path bundle) {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            Attributes headers = new Manifest(in).getMainAttributes();
            return new BundleManifest(names(headers, "Bundle-SymbolicName").get(0), names(headers, "Require-Bundle"),
                    names(headers, "Import-Package"), String.valueOf(headers.getValue("Require-Bundle")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean reexports() {
        return raw.contains("reexport");
    }

    private static List<String> names(Attributes headers, String header) {
        String value = headers.getValue(header);
        if (value == null) {
            return List.of();
        }
        String withoutQuoted = value.replaceAll("\"[^\"]*\"", "");
        return Stream.of(withoutQuoted.split(",")).map(clause -> clause.split(";")[0].strip()).toList();
    }
}
