package dev.ssotkit.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the {@code calls} line that fits a call best. Immutable. */
final class CallMatching {

    private static final int UNRELATED = Integer.MAX_VALUE;

    private final Map<String, List<MappedCall>> byMethod = new HashMap<>();

    CallMatching(List<Entry> entries) {
        Set<String> contested = contestedPatterns(entries);
        for (Entry entry : entries) {
            for (CallMapping mapping : entry.calls()) {
                if (!contested.contains(mapping.pattern())) {
                    named(mapping.methodName()).add(new MappedCall(entry, mapping));
                }
            }
        }
    }

    private List<MappedCall> named(String method) {
        List<MappedCall> calls = byMethod.get(method);
        if (calls == null) {
            calls = new ArrayList<>();
            byMethod.put(method, calls);
        }
        return calls;
    }

    /** Where two entries send one call to different places it goes to neither, like a type that two claim. */
    private static Set<String> contestedPatterns(List<Entry> entries) {
        Map<String, String> targets = new HashMap<>();
        Set<String> contested = new HashSet<>();
        for (Entry entry : entries) {
            for (CallMapping mapping : entry.calls()) {
                String target = entry.canonicalType().key() + " " + mapping.target();
                String other = targets.putIfAbsent(mapping.pattern(), target);
                if (other != null && !other.equals(target)) {
                    contested.add(mapping.pattern());
                }
            }
        }
        return contested;
    }

    Optional<MappedCall> find(String receiver, String method, List<String> parameters, Supertypes supertypes) {
        List<MappedCall> candidates = byMethod.getOrDefault(method, Collections.emptyList());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>();
        for (String parameter : parameters) {
            keys.add(ParameterType.keyOf(parameter));
        }
        @Nullable MappedCall best = null;
        int bestRank = UNRELATED;
        for (MappedCall candidate : candidates) {
            if (accepts(candidate.mapping(), keys)) {
                int rank = rank(candidate, receiver, supertypes);
                if (rank < bestRank) {
                    best = candidate;
                    bestRank = rank;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean accepts(CallMapping mapping, List<String> parameterKeys) {
        if (mapping.acceptsAnyParameters()) {
            return true;
        }
        List<ParameterType> parameters = mapping.parameterTypes();
        if (parameters.size() != parameterKeys.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).key().equals(parameterKeys.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Lower is better: exact parameters before any, then the distance of the types. */
    private static int rank(MappedCall candidate, String receiver, Supertypes supertypes) {
        CallMapping mapping = candidate.mapping();
        int distance = distance(candidate, receiver, supertypes);
        return distance == UNRELATED ? UNRELATED : distance + (mapping.acceptsAnyParameters() ? UNRELATED / 2 : 0);
    }

    private static int distance(MappedCall candidate, String receiver, Supertypes supertypes) {
        String target = candidate.mapping().type().key();
        if (target.equals(TypeName.keyOf(receiver))) {
            return 0;
        }
        // Constructors are not inherited (JLS 8.8.9), and an unlisted subtype keeps what it inherits.
        return candidate.mapping().isConstructor() || !isListed(candidate.entry(), TypeName.keyOf(receiver))
                ? UNRELATED
                : distance(receiver, target, supertypes);
    }

    private static boolean isListed(Entry entry, String key) {
        for (TypeName legacyType : entry.legacyTypes()) {
            if (legacyType.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Breadth first; asks in the notation that it was given, for not every source of supertypes knows all. */
    private static int distance(String from, String targetKey, Supertypes supertypes) {
        Set<String> seen = new HashSet<>();
        List<String> level = Collections.singletonList(from);
        for (int distance = 0; !level.isEmpty(); distance++) {
            List<String> next = new ArrayList<>();
            for (String type : level) {
                if (TypeName.keyOf(type).equals(targetKey)) {
                    return distance;
                }
                if (seen.add(TypeName.keyOf(type))) {
                    next.addAll(supertypes.of(type));
                }
            }
            level = next;
        }
        return UNRELATED;
    }
}
