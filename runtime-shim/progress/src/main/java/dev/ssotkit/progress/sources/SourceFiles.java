package dev.ssotkit.progress.sources;

import java.util.List;
import java.util.Optional;

/** Which file a class was written in, as the names of package and class tell. */
public final class SourceFiles {
    private final FileIndex files;

    SourceFiles(List<FoundFile> files) {
        this.files = new FileIndex(files);
    }

    /**
     * The file with this package path and name, {@code a/B.java}; empty if there is none, or more than one: the same name
     * in two modules, or in two languages. A wrong place is worse than none.
     */
    public Optional<FoundFile> ending(String filePath) {
        List<FoundFile> found = files.ending(filePath);
        boolean isOne = found.stream().map(FoundFile::whole).distinct().count() == 1;
        return isOne ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * The file that is named as the outermost class is, of whatever language; empty if there is none, or more than one.
     *
     * @param className binary name
     */
    public Optional<FoundFile> ofClass(String className) {
        String path = className.replace('.', '/');
        int nested = path.indexOf('$', path.lastIndexOf('/') + 2);
        String outermost = nested < 0 ? path : path.substring(0, nested);
        Optional<FoundFile> file = ending(outermost);
        // What stands in no class of a Kotlin file gets one.
        return file.isEmpty() && outermost.endsWith("Kt")
                ? ending(outermost.substring(0, outermost.length() - "Kt".length()))
                : file;
    }
}
