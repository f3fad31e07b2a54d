package dev.ssotkit.progress;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar's manifest. */
final class JarVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = JarVersion.class.getPackage().getImplementationVersion();
        return new String[] {"ssot-shim " + (version == null ? "(not run from its jar)" : version)};
    }
}
