package dev.ssotkit.evidence.verdict;

import dev.ssotkit.eligibility.MovedMembers;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.evidence.classes.ClassShapes;
import dev.ssotkit.evidence.classes.MemberUse;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What keeps the names of a type from moving: members that are used and that canonical lacks, and classes that cannot see it. */
public final class NamesOnlyFaults {

    private final ConsolidationMap map;
    private final MovedMembers members;
    private final Hierarchy hierarchy;
    // By the key of the type: what is wrong, and where first.
    private final Map<String, Map<String, String>> places = new TreeMap<>();

    private NamesOnlyFaults(ConsolidationMap map, ClassShapes classes) {
        this.map = map;
        this.members = new MovedMembers(map, classes);
        this.hierarchy = new Hierarchy(classes);
    }

    public static NamesOnlyFaults of(ConsolidationMap map, ClassShapes classes) {
        NamesOnlyFaults faults = new NamesOnlyFaults(map, classes);
        Set<String> keys = map.entries().stream()
                .filter(Entry::isNamesOnly)
                .flatMap(entry -> entry.legacyTypes().stream())
                .map(TypeName::key)
                .collect(Collectors.toSet());
        if (!keys.isEmpty()) {
            classes.memberUses(keys).forEach(faults::add);
        }
        return faults;
    }

    private void add(MemberUse use) {
        Entry entry = map.entryFor(use.owner()).orElse(null);
        if (entry == null || members.isDefinition(use.caller()) || isMapped(use)) {
            return;
        }
        Optional<String> fault = members.faultOfType(entry, use.caller());
        if (fault.isEmpty() && !use.isOfClassAlone()) {
            fault = use.isField()
                    ? members.faultOfField(entry, use.name(), use.descriptor(), use.isStatic(), use.caller())
                    : members.faultOfCall(entry, use.name(), use.descriptor(), use.isStatic(), use.caller());
        }
        fault.ifPresent(text -> places.computeIfAbsent(TypeName.keyOf(use.owner()), key -> new LinkedHashMap<>())
                .putIfAbsent(text, use.position()));
    }

    private boolean isMapped(MemberUse use) {
        return !use.isOfClassAlone()
                && !use.isField()
                && map.callFor(
                                use.owner(),
                                use.name().equals("<init>") ? CallMapping.CONSTRUCTOR : use.name(),
                                Descriptors.readableParameters(use.descriptor()),
                                hierarchy)
                        .isPresent();
    }

    /** One clause for each, with the first place that shows it; empty if the names can move. */
    List<String> of(String legacyType) {
        List<String> clauses = new ArrayList<>();
        places.getOrDefault(TypeName.keyOf(legacyType), Map.of())
                .forEach((fault, place) -> clauses.add(fault + ", used at " + place));
        return clauses;
    }
}
