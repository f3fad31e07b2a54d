package dev.ssotkit.progress.sources;

import dev.ssotkit.evidence.SourceLine;

/**
 * A line that names a legacy type, once however often it does.
 *
 * @param file as the user named the folder, and below it, with {@code /}
 * @param path below the folder that the user named, with {@code /}
 * @param legacyType binary name
 */
public record NamedInFile(String file, String path, SourceLine line, String legacyType, FileClass kind) {}
