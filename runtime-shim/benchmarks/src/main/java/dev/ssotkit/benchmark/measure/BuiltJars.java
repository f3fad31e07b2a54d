package dev.ssotkit.benchmark.measure;

import java.io.File;
import java.nio.file.Path;

/**
 * What Maven has built for the run.
 *
 * @param module the folder of the benchmarks
 */
public record BuiltJars(Path module) {

    /** {@code ssot-shim.jar}. */
    public Path agent() {
        return module.resolve("target/rivals/agent-jar.jar");
    }

    /** The measured application's own classes. */
    public Path application() {
        return module.resolve("target/benchmarks.jar");
    }

    /** The measured application: its own classes and what they need, the agent's jar among them. */
    public String classPath() {
        return application() + File.pathSeparator + module.resolve("target/lib") + "/*";
    }

    /** The application that stands in for petclinic. */
    public String clinic() {
        return module.resolve("clinic/target/clinic.jar") + File.pathSeparator + module.resolve("clinic/target/lib")
                + "/*";
    }

    /** The jars of libraries that it has. */
    public Path libraries() {
        return module.resolve("clinic/target/lib");
    }

    /** The recipes and what they run on. */
    public String recipes() {
        return module.resolve("codebase/target/codebase.jar") + File.pathSeparator
                + module.resolve("codebase/target/lib") + "/*";
    }

    /** Another project's agent or library, by its artifact's name. */
    public Path rival(String name) {
        return module.resolve("target/rivals").resolve(name + ".jar");
    }

    /** A file below the project's root. */
    public Path inRoot(String path) {
        return module.resolve("../..").resolve(path).normalize();
    }
}
