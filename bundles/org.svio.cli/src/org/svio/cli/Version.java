package org.svio.cli;

import org.svio.experiment.EngineVersion;
import picocli.CommandLine.IVersionProvider;

/** Answers {@code svio --version}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"svio " + EngineVersion.TEXT,
            "Java " + System.getProperty("java.version") + " on " + System.getProperty("os.name")};
    }
}
