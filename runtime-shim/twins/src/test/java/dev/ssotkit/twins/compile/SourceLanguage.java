package dev.ssotkit.twins.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How programs in a language are compiled, together with the Java in them. */
interface SourceLanguage {

    /** Whether a file is written in it. */
    boolean has(String path);

    /** Writes the classes; empty if nothing is wrong. */
    List<Complaint> compile(Map<String, String> sources, List<Path> classPath, Path classes) throws IOException;
}
