package dev.ssotkit.shim.logging;

import dev.ssotkit.fixtures.ClassPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** SLF4J and what applications bind it to, for forked JVMs only. */
public final class LogJars {
    private LogJars() {}

    public static List<Path> slf4j() throws IOException {
        return ClassPath.jarsBeside("logs", "slf4j-api-");
    }

    /**
     * SLF4J with one binding.
     *
     * @param binding {@code logback} or {@code log4j2}
     */
    public static List<Path> with(String binding) throws IOException {
        List<Path> jars = new ArrayList<>(slf4j());
        jars.addAll(ClassPath.jarsBeside("logs", binding.replace("log4j2", "log4j") + "-"));
        return jars;
    }
}
