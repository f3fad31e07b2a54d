package dev.ssotkit.progress.suggest;

import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.eligibility.Eligibility;
import dev.ssotkit.eligibility.EntryTargets;
import dev.ssotkit.eligibility.Obstacle;
import dev.ssotkit.eligibility.Verdict;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.evidence.verdict.MissingMember;
import dev.ssotkit.evidence.verdict.MissingMembers;
import dev.ssotkit.evidence.verdict.PlannedType;
import dev.ssotkit.evidence.verdict.UnfitConstructors;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would resolve what stands in the way, for each type of one entry. */
public final class Suggestions {
    private final ConsolidationMap map;
    private final Entry entry;
    private final ShapeSource classes;
    private final MissingMembers missing;
    private final List<Suggestion> ofEntry;
    /** The entry with what is suggested for canonical and accessor: what stands in the way of a type then. */
    private final Entry tried;

    private final MethodSuggestions methods;
    private final CodeRemedies remedies;

    private Suggestions(
            ConsolidationMap map, Entry entry, CodeFacts code, ShapeSource classes, MissingMembers missing) {
        this.map = map;
        this.entry = entry;
        this.classes = classes;
        this.missing = missing;
        AccessorSuggestions accessors = new AccessorSuggestions(code, classes);
        this.ofEntry = new ArrayList<>(accessors.of(entry));
        Entry better = applied(entry, ofEntry);
        if (!better.canonicalType().equals(entry.canonicalType())) {
            List<Suggestion> more = accessors.of(better);
            ofEntry.addAll(more);
            better = applied(better, more);
        }
        this.tried = better;
        this.methods = new MethodSuggestions(tried, code, classes);
        this.remedies = new CodeRemedies(classes);
    }

    /** @param missing of the whole map */
    public static Suggestions of(
            ConsolidationMap map, Entry entry, CodeFacts code, ShapeSource classes, MissingMembers missing) {
        return new Suggestions(map, entry, code, classes, missing);
    }

    private static Entry applied(Entry entry, List<Suggestion> suggestions) {
        Optional<Suggestion> first =
                suggestions.stream().filter(Suggestion::isSure).findFirst();
        return first.flatMap(sure -> sure.option() == Suggestion.Option.ACCESSOR
                        ? new TriedEntry(entry).withAccessor(sure.line())
                        : new TriedEntry(entry).withCanonicalType(sure.line()))
                .map(TriedEntry::entry)
                .orElse(entry);
    }

    /** For canonical and accessor: they concern every type of the entry. */
    public List<Suggestion> ofEntry() {
        return List.copyOf(ofEntry);
    }

    /** For one type of the entry, the members that are missing first; empty if nothing stands in its way. */
    public List<Suggestion> of(PlannedType type) {
        TypeName name = TypeName.of(type.name());
        if (map.contested().contains(name)) {
            return List.of(Suggestion.code(CodeRemedies.ofContested(), List.of()));
        }
        List<Suggestion> suggestions = new ArrayList<>();
        List<Obstacle> others = new ArrayList<>();
        members(type, name, others)
                .values()
                .forEach(member ->
                        suggestions.add(member.isConstructor() ? methods.ofConstructor(member) : methods.of(member)));
        missing.membersOf(type.name()).stream()
                .filter(member -> !isMethod(member))
                .forEach(member ->
                        suggestions.add(Suggestion.code(inCode(member.fault()), List.copyOf(member.places()))));
        others.stream()
                .map(obstacle -> remedies.of(obstacle, entry, type.name()))
                .distinct()
                .forEach(remedy -> suggestions.add(Suggestion.code(remedy, List.of())));
        return suggestions;
    }

    private static String inCode(String fault) {
        return "mend that " + fault;
    }

    private static boolean isMethod(MissingMember member) {
        return !member.firstUse().isField() && !member.firstUse().isOfClassAlone();
    }

    /** By name and descriptor; what else stands in the way is added to the list. */
    private Map<String, MissingMethod> members(PlannedType type, TypeName name, List<Obstacle> others) {
        Map<String, MissingMethod> members = new LinkedHashMap<>();
        missing.membersOf(type.name()).stream()
                .filter(Suggestions::isMethod)
                .forEach(member -> add(
                        members,
                        new MissingMethod(
                                type.name(),
                                member.firstUse().name(),
                                member.firstUse().descriptor(),
                                member.firstUse().isStatic(),
                                member.uses())));
        if (entry.isNamesOnly()) {
            return members;
        }
        boolean isThere = classes.find(type.name()).isPresent();
        Optional<Obstacle> fault = new EntryTargets(entry, classes).faultOfAccessor();
        if (fault.isPresent() && isThere && ofEntry.isEmpty()) {
            others.add(fault.get());
        }
        Verdict verdict = Eligibility.of(tried, name, classes);
        if (verdict.kind() == Verdict.Kind.BLOCKED) {
            for (Obstacle obstacle : verdict.obstacles()) {
                MethodShape method = obstacle.method().orElse(null);
                if (method == null) {
                    others.add(obstacle);
                } else {
                    add(
                            members,
                            new MissingMethod(
                                    type.name(), method.name(), method.descriptor(), method.isStatic(), List.of()));
                }
            }
        } else {
            UnfitConstructors.of(map, tried, classes, type.name())
                    .forEach(constructor -> add(
                            members,
                            new MissingMethod(
                                    type.name(),
                                    MissingMethod.CONSTRUCTOR_NAME,
                                    constructor.descriptor(),
                                    false,
                                    List.of())));
        }
        return members;
    }

    private static void add(Map<String, MissingMethod> members, MissingMethod member) {
        members.merge(member.name() + member.descriptor(), member, MissingMethod::both);
    }
}
