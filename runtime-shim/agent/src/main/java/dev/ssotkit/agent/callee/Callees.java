package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.bytecode.LateCalls;
import dev.ssotkit.agent.protocol.AddedNames;
import dev.ssotkit.agent.protocol.CanonicalMember;
import dev.ssotkit.agent.protocol.CanonicalMember.Event;
import dev.ssotkit.agent.protocol.CanonicalMember.Kind;
import dev.ssotkit.eligibility.Eligibility;
import dev.ssotkit.eligibility.Verdict;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Prepares a class that the map names as legacy or canonical. Not thread-safe; one per class. */
public final class Callees {
    private final ClassNode owner;
    private final ConsolidationMap map;
    private final ShapeSource shapes;
    private final LateCalls calls;
    private final boolean reflectionForwards;

    /** @param reflectionForwards whether objects made by reflection may have to forward */
    public Callees(
            ClassNode owner, ConsolidationMap map, ShapeSource shapes, LateCalls calls, boolean reflectionForwards) {
        this.owner = owner;
        this.map = map;
        this.shapes = shapes;
        this.calls = calls;
        this.reflectionForwards = reflectionForwards;
    }

    /** The methods that were changed or added. */
    public Set<MethodNode> weave() {
        Set<MethodNode> changed = new HashSet<>();
        Optional<Entry> legacy = map.entryFor(owner.name);
        for (int i = 0; i < map.entries().size(); i++) {
            Entry entry = map.entries().get(i);
            if (entry.isNamesOnly() && !(legacy.isPresent() && legacy.get() == entry)) {
                continue;
            }
            if (entry.isInsideCanonical(owner.name)) {
                changed.addAll(new CanonicalWeaver(owner, entry, i, calls).weave());
            }
        }
        int constructed = entryOfConstructions(legacy);
        if (constructed >= 0) {
            Entry entry = map.entries().get(constructed);
            changed.addAll(weaveConstructed(entry, constructed, entry.isInsideCanonical(owner.name)));
        } else if (owner.superName != null && map.entryFor(owner.superName).isPresent()) {
            // No constructor of the legacy type runs where its subclass is deserialised.
            int entry = map.entries().indexOf(map.entryFor(owner.superName).get());
            changed.addAll(new DeserializationWeaver(owner, entry, calls, shapes).weave());
        }
        return changed;
    }

    /** A constructor asks once, though one type may be legacy in one entry and canonical in others; -1 for neither. */
    private int entryOfConstructions(Optional<Entry> legacy) {
        if (legacy.isPresent()) {
            return map.entries().indexOf(legacy.get());
        }
        for (int i = 0; i < map.entries().size(); i++) {
            Entry entry = map.entries().get(i);
            if (!entry.isNamesOnly()
                    && TypeName.keyOf(owner.name).equals(entry.canonicalType().key())) {
                return i;
            }
        }
        return -1;
    }

    private Set<MethodNode> weaveConstructed(Entry entry, int entryIndex, boolean canonical) {
        Set<MethodNode> changed = new HashSet<>();
        if ((owner.access & Opcodes.ACC_INTERFACE) != 0) {
            return changed;
        }
        Hierarchy hierarchy = new Hierarchy(shapes);
        TypeName type = TypeName.of(owner.name);
        Verdict verdict = Eligibility.of(entry, type, shapes);
        if (Eligibility.lostWithoutConstructor(type, shapes).isPresent()) {
            owner.fields.add(new FieldNode(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_TRANSIENT | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                    AddedNames.MISSED,
                    "Z",
                    null,
                    null));
        }
        // Of an abstract type there are no objects: its facades' class is generated when it is linked.
        boolean forwards = verdict.canForward()
                && (owner.access & Opcodes.ACC_ABSTRACT) == 0
                && (reflectionForwards || verdict.kind() == Verdict.Kind.FACADE)
                && !(canonical && !reflectionForwards);
        if (forwards) {
            changed.addAll(new LegacyWeaver(owner, entryIndex, calls, hierarchy).weave(verdict));
        }
        Integer whereabouts = canonical ? (Integer) CanonicalMember.of(entryIndex, Kind.CONSTRUCTOR, Event.ASK) : null;
        ConstructorLines lines = new ConstructorLines(owner.name, map, entryIndex, hierarchy);
        changed.addAll(new ConstructorWeaver(owner, lines, calls, forwards && reflectionForwards, whereabouts).weave());
        changed.addAll(new DeserializationWeaver(owner, entryIndex, calls, shapes).weave());
        changed.addAll(new CloneWeaver(owner, entryIndex, calls, shapes, map).weave());
        return changed;
    }
}
