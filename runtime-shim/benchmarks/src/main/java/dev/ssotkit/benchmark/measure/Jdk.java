package dev.ssotkit.benchmark.measure;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * An installed JDK.
 *
 * @param home its folder
 * @param feature 17, 25
 * @param version as it names itself, whose build it is included
 */
public record Jdk(Path home, int feature, String version) {
    private static final Path USUAL_PLACE = Path.of("/usr/lib/jvm");

    /** The one that runs this. */
    public static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")),
                Runtime.version().feature(),
                System.getProperty("java.vm.name") + " " + Runtime.version());
    }

    /** One of that version: where the environment says (JAVA_25_HOME), else where Linux distributions install them. */
    public static Optional<Jdk> find(int feature) throws IOException {
        if (running().feature == feature) {
            return Optional.of(running());
        }
        List<Path> candidates = new ArrayList<>();
        String named = System.getenv("JAVA_" + feature + "_HOME");
        if (named != null && !named.isEmpty()) {
            candidates.add(Path.of(named));
        }
        if (Files.isDirectory(USUAL_PLACE)) {
            try (DirectoryStream<Path> installed = Files.newDirectoryStream(USUAL_PLACE)) {
                TreeSet<Path> sorted = new TreeSet<>();
                installed.forEach(sorted::add);
                candidates.addAll(sorted);
            }
        }
        for (Path candidate : candidates) {
            Optional<Jdk> jdk = in(candidate);
            if (jdk.isPresent() && jdk.get().feature == feature) {
                return jdk;
            }
        }
        return Optional.empty();
    }

    /** What its own {@code release} file says it is; empty where there is no compiler, for some contenders are one. */
    static Optional<Jdk> in(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/javac"))) {
            return Optional.empty();
        }
        Properties said = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            said.load(reader);
        }
        String version = said.getProperty("JAVA_VERSION", "").replace("\"", "");
        String whose = said.getProperty("IMPLEMENTOR", "").replace("\"", "");
        if (version.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Jdk(home, Integer.parseInt(version.split("\\D", 2)[0]), whose + " " + version));
    }

    /** One of its programs: {@code java}, {@code javac}. */
    public String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
