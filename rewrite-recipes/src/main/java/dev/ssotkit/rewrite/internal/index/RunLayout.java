package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.map.text.CodeFiles;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;

/** Which files of a run belong together: those of a module that was parsed, and pages that are parts of others. */
public final class RunLayout {

    private static final Pattern INCLUDE =
            Pattern.compile("<(?:%@\\s*|jsp:directive\\.)include\\s+file\\s*=\\s*[\"']([^\"']+)");

    private final Set<String> parsedModules = new HashSet<>();
    private final Set<String> includedNames = new HashSet<>();

    RunLayout() {}

    void add(SourceFile file, Supplier<String> text) {
        if (file instanceof JavaSourceFile) {
            parsedModules.add(moduleOf(file));
        } else if (FileFilter.isJsp(file)) {
            Matcher includes = INCLUDE.matcher(text.get());
            while (includes.find()) {
                includedNames.add(lastOf(includes.group(1)));
            }
        }
    }

    /** Whether the runner parsed sources of the module in which a file lies. */
    public boolean isInModuleOfRun(SourceFile file) {
        return parsedModules.contains(moduleOf(file));
    }

    /** Whether a page is a part of others: by its name, or because one includes a page of that name. */
    public boolean isIncluded(SourceFile page) {
        String name = lastOf(pathOf(page));
        return CodeFiles.isFragment(name) || includedNames.contains(name);
    }

    // What stands before src; files of no such folder belong to the root.
    private static String moduleOf(SourceFile file) {
        String path = "/" + pathOf(file);
        int sources = path.indexOf("/src/");
        return sources < 0 ? "" : path.substring(0, sources);
    }

    private static String pathOf(SourceFile file) {
        return file.getSourcePath().toString().replace('\\', '/');
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
