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

/** Members of legacy types that are used, and that canonical lacks; and classes that use such a type and cannot see canonical. */
public final class MissingMembers {
    private static final String CONSTRUCTOR = "<init>";

    private final ConsolidationMap map;
    private final MovedMembers members;
    private final Hierarchy hierarchy;
    // By the key of the type, then by what is missing.
    private final Map<String, Map<String, MissingMember>> found = new TreeMap<>();

    private MissingMembers(ConsolidationMap map, ClassShapes classes) {
        this.map = map;
        this.members = new MovedMembers(map, classes);
        this.hierarchy = new Hierarchy(classes);
    }

    /** Of every type that the map moves to another. */
    public static MissingMembers of(ConsolidationMap map, ClassShapes classes) {
        MissingMembers missing = new MissingMembers(map, classes);
        Set<String> keys = map.entries().stream()
                .flatMap(entry -> entry.legacyTypes().stream().filter(entry::movesType))
                .map(TypeName::key)
                .collect(Collectors.toSet());
        if (!keys.isEmpty()) {
            classes.memberUses(keys).forEach(missing::add);
        }
        return missing;
    }

    private void add(MemberUse use) {
        Entry entry = map.entryFor(use.owner()).orElse(null);
        if (entry == null || members.isDefinition(use.caller()) || isMapped(use) || goesToAccessor(entry, use)) {
            return;
        }
        Optional<String> fault = members.faultOfType(entry, use.caller());
        if (fault.isEmpty() && !use.isOfClassAlone()) {
            fault = use.isField()
                    ? members.faultOfField(entry, use.name(), use.descriptor(), use.isStatic(), use.caller())
                    : members.faultOfCall(entry, use.name(), use.descriptor(), use.isStatic(), use.caller());
        }
        fault.ifPresent(text -> found.computeIfAbsent(TypeName.keyOf(use.owner()), key -> new LinkedHashMap<>())
                .computeIfAbsent(text, key -> new MissingMember(text, new ArrayList<>()))
                .uses()
                .add(use));
    }

    private boolean isMapped(MemberUse use) {
        return !use.isOfClassAlone()
                && !use.isField()
                && map.callFor(
                                use.owner(),
                                use.name().equals(CONSTRUCTOR) ? CallMapping.CONSTRUCTOR : use.name(),
                                Descriptors.readableParameters(use.descriptor()),
                                hierarchy)
                        .isPresent();
    }

    /** Constructions do, and static methods without arguments that return their own type. */
    private static boolean goesToAccessor(Entry entry, MemberUse use) {
        if (entry.isNamesOnly() || use.isOfClassAlone() || use.isField()) {
            return false;
        }
        return use.name().equals(CONSTRUCTOR)
                || use.isStatic() && use.descriptor().equals("()" + Descriptors.ofClass(use.owner()));
    }

    /** One clause for each, with the first place that shows it; empty if canonical has everything. */
    public List<String> of(String legacyType) {
        return membersOf(legacyType).stream().map(MissingMember::toString).toList();
    }

    /** Each with every place that uses it; empty if canonical has everything. */
    public List<MissingMember> membersOf(String legacyType) {
        return List.copyOf(
                found.getOrDefault(TypeName.keyOf(legacyType), Map.of()).values());
    }
}
