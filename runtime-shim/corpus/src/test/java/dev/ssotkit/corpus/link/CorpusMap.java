package dev.ssotkit.corpus.link;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.map.EntryResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A map under which much of a library is rewritten: legacy are types that everybody constructs, and classes of the
 * library itself, drawn at random, with canonical types that can stand for them, that cannot, and that extend them.
 */
final class CorpusMap {
    private static final List<String> CONSTRUCTED_EVERYWHERE = Arrays.asList(
            "java.lang.Object",
            "java.lang.StringBuilder",
            "java.lang.IllegalArgumentException",
            "java.lang.IllegalStateException",
            "java.lang.UnsupportedOperationException",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "kotlin.Pair",
            "kotlin.NoWhenBranchMatchedException",
            "kotlin.jvm.internal.Ref$ObjectRef",
            "scala.Tuple2",
            "scala.MatchError",
            "scala.collection.immutable.$colon$colon",
            "scala.collection.mutable.ListBuffer",
            "groovy.lang.Reference",
            "groovy.lang.GString",
            "org.codehaus.groovy.runtime.GStringImpl");
    private static final int LEGACY_TYPES_PER_ENTRY = 5;

    private final Random random;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> taken = new HashSet<>(CONSTRUCTED_EVERYWHERE);

    private CorpusMap(long seed) {
        random = new Random(seed);
    }

    /** @param legacyTypes about so many of the library's own */
    static ConsolidationMap of(Library library, int legacyTypes, long seed) {
        CorpusMap map = new CorpusMap(seed);
        map.add("no.such.Canonical", "getInstance", CONSTRUCTED_EVERYWHERE);
        List<CorpusClass> candidates = new ArrayList<>();
        for (CorpusClass candidate : library.classes()) {
            if (candidate.canBeConstructed()) {
                candidates.add(candidate);
            }
        }
        Collections.shuffle(candidates, map.random);
        map.addThatAnswerAlike(candidates, legacyTypes / 2);
        map.addSuperclasses(candidates, library, legacyTypes / 4);
        map.addStrangers(candidates, legacyTypes / 4);
        return ConsolidationMap.of(map.entries);
    }

    private void addThatAnswerAlike(List<CorpusClass> candidates, int wanted) {
        Map<String, List<CorpusClass>> alike = new LinkedHashMap<>();
        for (CorpusClass candidate : candidates) {
            alike.computeIfAbsent(candidate.answersTo(), key -> new ArrayList<>())
                    .add(candidate);
        }
        int left = wanted;
        for (List<CorpusClass> group : alike.values()) {
            if (left > 0 && group.size() > 1) {
                left -= add(group.subList(0, Math.min(group.size(), 1 + LEGACY_TYPES_PER_ENTRY)));
            }
        }
    }

    private void addSuperclasses(List<CorpusClass> candidates, Library library, int wanted) {
        int left = wanted;
        for (CorpusClass candidate : candidates) {
            if (left > 0 && library.contains(candidate.superclass())) {
                left -= add(candidate.name(), candidate.accessor(), List.of(candidate.superclass()));
            }
        }
    }

    private void addStrangers(List<CorpusClass> candidates, int wanted) {
        int left = wanted;
        for (int i = 0; left > 0 && i + LEGACY_TYPES_PER_ENTRY < candidates.size(); i += LEGACY_TYPES_PER_ENTRY + 1) {
            left -= add(candidates.subList(i, i + 1 + LEGACY_TYPES_PER_ENTRY));
        }
    }

    private int add(List<CorpusClass> group) {
        List<String> legacy = new ArrayList<>();
        for (CorpusClass type : group.subList(1, group.size())) {
            legacy.add(type.name());
        }
        return add(group.get(0).name(), group.get(0).accessor(), legacy);
    }

    /** How many legacy types it adds: none if another entry has one of these types. */
    private int add(String canonical, String accessor, List<String> legacy) {
        Set<String> types = new HashSet<>(legacy);
        types.add(canonical);
        if (!entries.isEmpty() && !Collections.disjoint(types, taken)) {
            return 0;
        }
        EntryResult result = Entry.of(EntryOptions.named("corpus entry " + entries.size())
                .option(EntryOptions.CANONICAL_TYPE, canonical)
                .option(EntryOptions.ACCESSOR, accessor + "()")
                .option(EntryOptions.LEGACY_TYPES, legacy)
                .build());
        if (!result.isValid()) {
            return 0;
        }
        taken.addAll(types);
        entries.add(result.entry());
        return legacy.size();
    }
}
