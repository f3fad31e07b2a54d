package dev.ssotkit.rewrite.testkit;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openrewrite.LargeSourceSet;
import org.openrewrite.Recipe;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.InMemoryLargeSourceSet;

/** Sources of a runner that cannot hold them all: each phase reads every tree anew, from what the last one wrote. */
public final class RereadSources extends InMemoryLargeSourceSet {

    public RereadSources(List<SourceFile> sources) {
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
            SourceFile reread = TreeJson.reread(file);
            SourceFile after = map.apply(reread);
            return after == reread ? file : after;
        });
    }
}
