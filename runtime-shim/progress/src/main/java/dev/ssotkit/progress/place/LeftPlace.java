package dev.ssotkit.progress.place;

import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.evidence.classes.Reference;
import dev.ssotkit.progress.log.LoggedSite;
import dev.ssotkit.progress.uses.LegacyUse;
import org.jspecify.annotations.Nullable;

/**
 * A place where something is left of a type.
 *
 * @param legacyType binary name
 * @param file path below the repository's root where a table says so, else below a source folder, which is to be found;
 *     of a class file's, without extension. Null if nobody knows
 * @param packageName empty for none
 * @param module folder of the module, or name of the jar; empty if nobody knows
 */
public record LeftPlace(
        Kind kind, String legacyType, @Nullable String file, SourceLine line, String packageName, String module) {
    /** Which evidence tells of it. */
    public enum Kind {
        SOURCE,
        BYTE_CODE,
        RUN_TIME
    }

    public static LeftPlace of(LegacyUse use) {
        String file = use.file().replace('\\', '/');
        return new LeftPlace(
                Kind.SOURCE,
                use.legacyType(),
                file,
                use.line(),
                SourceLayout.packageOfFile(file),
                SourceLayout.moduleOfFile(file));
    }

    public static LeftPlace of(Reference reference) {
        String name = reference.className();
        boolean isClass = name.indexOf('/') < 0;
        int nested = name.indexOf('$', name.lastIndexOf('.') + 2);
        String outermost = nested < 0 ? name : name.substring(0, nested);
        return new LeftPlace(
                Kind.BYTE_CODE,
                reference.legacyType(),
                isClass ? outermost.replace('.', '/') : name,
                reference.line(),
                isClass ? SourceLayout.packageOfClass(name) : "",
                SourceLayout.moduleOfContainer(reference.container()));
    }

    public static LeftPlace of(LoggedSite site) {
        String function = site.function();
        String source = site.codeSource();
        return new LeftPlace(
                Kind.RUN_TIME,
                site.legacyType(),
                site.filePath(),
                site.line(),
                SourceLayout.packageOfClass(function.substring(0, Math.max(function.lastIndexOf('.'), 0))),
                source == null ? "" : SourceLayout.moduleOfContainer(source));
    }
}
