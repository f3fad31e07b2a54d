package dev.ssotkit.rewrite.internal.plan;

import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;

/** What is to be done to one file. Giving the same file twice gives equal results. */
@FunctionalInterface
public interface FileEdit {

    /** The file after the move; null if it is deleted. */
    @Nullable
    SourceFile apply(SourceFile file);
}
