package dev.ssotkit.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openrewrite.LargeSourceSet;
import org.openrewrite.Recipe;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.marker.Markers;

/** Sources of a runner that cannot hold them all: each phase gets every tree anew, with the same ids. */
final class RereadSources extends InMemoryLargeSourceSet {

    RereadSources(List<SourceFile> sources) {
        super(sources);
    }

    private RereadSources(
            RereadSources initial, @Nullable Map<SourceFile, List<Recipe>> deletions, List<SourceFile> sources) {
        super(initial, deletions, sources, RereadSources.class.getClassLoader());
    }

    @Override
    protected InMemoryLargeSourceSet withChanges(
            @Nullable Map<SourceFile, List<Recipe>> deletions, List<SourceFile> sources) {
        return new RereadSources((RereadSources) getInitialState(), deletions, sources);
    }

    @Override
    public LargeSourceSet edit(UnaryOperator<SourceFile> map) {
        return super.edit(file -> {
            SourceFile reread = reread(file);
            SourceFile after = map.apply(reread);
            return after == reread ? file : after;
        });
    }

    private static SourceFile reread(SourceFile file) {
        return file instanceof JavaSourceFile code
                ? (SourceFile) new Copying().visitNonNull(code, 0)
                : file.withMarkers(copyOf(file.getMarkers()));
    }

    private static Markers copyOf(Markers markers) {
        return new Markers(markers.getId(), new ArrayList<>(markers.getMarkers()));
    }

    private static final class Copying extends JavaVisitor<Integer> {
        @Override
        public J postVisit(J tree, Integer p) {
            return tree.withMarkers(copyOf(tree.getMarkers()));
        }
    }
}
