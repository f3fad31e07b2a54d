package dev.ssotkit.benchmark.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What an experiment works with.
 *
 * @param jdk which runs what is measured
 * @param folder empty, and gone after the experiment
 * @param build what was built
 * @param isQuick whether small inputs do
 */
public record Bench(Jdk jdk, Path folder, BuiltJars build, boolean isQuick) {

    /** The option that attaches the agent with a map, a log in the folder, and nothing said. */
    public String agent(Path map) {
        return "-javaagent:" + build.agent() + "=map=" + map + ",quiet=true,log=" + folder.resolve("%i.jsonl");
    }

    /** Copies a resource of the measured application into the folder. */
    public Path resource(String name) throws IOException {
        Path copy = folder.resolve(name);
        if (Files.notExists(copy)) {
            try (InputStream resource = Bench.class.getResourceAsStream("/" + name)) {
                Files.copy(Objects.requireNonNull(resource, name), copy);
            }
        }
        return copy;
    }

    /** One of two sizes. */
    public int size(int quick, int whole) {
        return isQuick ? quick : whole;
    }
}
