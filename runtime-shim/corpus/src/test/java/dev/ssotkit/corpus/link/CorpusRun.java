package dev.ssotkit.corpus.link;

import dev.ssotkit.agent.redirect.program.Rewriting;
import dev.ssotkit.agent.site.Sites;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of the classes of one library, all of them loaded and linked with the agent. */
final class CorpusRun {
    private static final int MOST_LEGACY_TYPES = 800;

    private final long seed;
    private final Map<String, Integer> linked = new TreeMap<>();
    private final Map<String, Integer> rewritten = new TreeMap<>();
    private final Map<Integer, Integer> rewrittenVersions = new TreeMap<>();
    private final Map<String, Integer> notLinked = new TreeMap<>();
    private final List<String> newErrors = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    private CorpusRun(long seed) {
        this.seed = seed;
    }

    /** @param seed of the map */
    static CorpusRun over(Library library, long seed) throws IOException {
        CorpusRun run = new CorpusRun(seed);
        Sites sites = new Sites(false);
        int legacyTypes = Math.min(library.classes().size() / 6, MOST_LEGACY_TYPES);
        try (CorpusLoader with = new CorpusLoader(
                        library.jars(), Rewriting.prepareForAll(CorpusMap.of(library, legacyTypes, seed), sites));
                CorpusLoader without = new CorpusLoader(library.jars(), null)) {
            for (CorpusClass type : library.classes()) {
                run.add(type, with, without);
                Class<?> loaded = with.loaded(type.name());
                if (loaded != null && sites.keptClasses().reason(loaded) != null) {
                    run.kept.add(type.name() + ": " + sites.keptClasses().reason(loaded));
                }
            }
        }
        return run;
    }

    private void add(CorpusClass type, CorpusLoader with, CorpusLoader without) {
        String error = with.link(type.name());
        if (error != null) {
            notLinked.merge(type.compiler(), 1, Integer::sum);
            if (!withoutIdentities(error).equals(withoutIdentities(String.valueOf(without.link(type.name()))))) {
                newErrors.add(type.name() + ": " + error);
            }
            return;
        }
        linked.merge(type.compiler(), 1, Integer::sum);
        if (with.isRewritten(type.name())) {
            rewritten.merge(type.compiler(), 1, Integer::sum);
            rewrittenVersions.merge(type.version(), 1, Integer::sum);
        }
    }

    /** Messages name modules by their hash. */
    private static String withoutIdentities(String error) {
        return error.replaceAll("@[0-9a-fx]+", "@");
    }

    /** Errors that the classes do not have without the agent. */
    List<String> newErrors() {
        return newErrors;
    }

    /** Classes that name something of the map and stayed as they are, because of some doubt. */
    List<String> kept() {
        return kept;
    }

    int linked(String compiler) {
        return linked.getOrDefault(compiler, 0);
    }

    int rewritten(String compiler) {
        return rewritten.getOrDefault(compiler, 0);
    }

    int rewrittenOfVersion(int version) {
        return rewrittenVersions.getOrDefault(version, 0);
    }

    @Override
    public String toString() {
        return "linked " + linked + ", of them rewritten " + rewritten + " in versions " + rewrittenVersions
                + ", no less unlinkable without the agent " + notLinked + ", seed " + seed;
    }
}
