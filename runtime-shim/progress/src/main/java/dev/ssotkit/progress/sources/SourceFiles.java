package dev.ssotkit.progress.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which file a class was written in, as the names of package and class tell. */
public final class SourceFiles {
    private static final String AMBIGUOUS = "";

    /** By every end of a path that begins with a name, with extension and without. */
    private final Map<String, CodeFile> byEnd = new HashMap<>();

    SourceFiles(List<CodeFile> files) {
        for (CodeFile file : files) {
            String path = file.path();
            for (int from = 0; from >= 0; from = path.indexOf('/', from + 1)) {
                String end = path.substring(from == 0 ? 0 : from + 1);
                add(end, file);
                add(end.substring(0, end.lastIndexOf('.')), file);
            }
        }
    }

    // The same name in two modules, or in two languages: a wrong place is worse than none.
    private void add(String end, CodeFile file) {
        CodeFile other = byEnd.putIfAbsent(end, file);
        if (other != null && !other.whole().equals(file.whole())) {
            byEnd.put(end, new CodeFile(file.root(), AMBIGUOUS));
        }
    }

    /** The file with this package path and name, {@code a/B.java}; empty if there is none, or more than one. */
    public Optional<CodeFile> ending(String filePath) {
        return Optional.ofNullable(byEnd.get(filePath))
                .filter(file -> !file.path().equals(AMBIGUOUS));
    }

    /**
     * The file that is named as the outermost class is, of whatever language; empty if there is none, or more than one.
     *
     * @param className binary name
     */
    public Optional<CodeFile> ofClass(String className) {
        String path = className.replace('.', '/');
        int nested = path.indexOf('$', path.lastIndexOf('/') + 2);
        String outermost = nested < 0 ? path : path.substring(0, nested);
        Optional<CodeFile> file = ending(outermost);
        // What stands in no class of a Kotlin file gets one.
        return file.isEmpty() && outermost.endsWith("Kt")
                ? ending(outermost.substring(0, outermost.length() - "Kt".length()))
                : file;
    }
}
