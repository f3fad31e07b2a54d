package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.ClassFileSource;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.Supertypes;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Which constructors and methods the map redirects when one class names them. Not thread-safe; one per class. */
final class Redirectables {
    private final ConsolidationMap map;
    private final String caller;
    private final Supertypes supertypes;
    private final FactoryResults factoryResults;

    /** @param caller the class whose code is looked at, in any notation */
    Redirectables(ConsolidationMap map, String caller, Supertypes supertypes, ClassFileSource classFiles) {
        this.map = map;
        this.caller = caller;
        this.supertypes = supertypes;
        this.factoryResults = new FactoryResults(classFiles);
    }

    /** Null if the map says nothing of it, or if the caller counts as the canonical type. */
    @Nullable
    Redirectable find(Member member) {
        return member.isConstructor() ? construction(member) : factory(member);
    }

    private @Nullable Redirectable construction(Member member) {
        Optional<Entry> legacy = map.entryFor(member.owner());
        if (legacy.isEmpty()) {
            Redirectable contested = contested(member);
            return contested == null ? canonicalConstruction(member) : contested;
        }
        Entry entry = legacy.get();
        if (entry.isInsideCanonical(caller)) {
            return null;
        }
        if (entry.isNamesOnly()) {
            return redirectable(member, entry, OptionalInt.empty(), member.owner(), Reason.NAMES_ONLY);
        }
        Optional<MappedCall> line =
                map.callFor(member.owner(), CallMapping.CONSTRUCTOR, parameters(member), supertypes);
        OptionalInt mapping = line.isPresent() ? mappingOf(line.get()) : OptionalInt.empty();
        return redirectable(member, entry, mapping, member.owner(), null);
    }

    /** A type that two entries claim moves in neither; the log names the first one's canonical type. */
    private @Nullable Redirectable contested(Member member) {
        Optional<Entry> first = map.firstClaimOf(member.owner());
        return first.isPresent()
                ? redirectable(member, first.get(), OptionalInt.empty(), member.owner(), Reason.CONTESTED)
                : null;
    }

    /** Outside the canonical type itself: the race that the toolkit exists to end. */
    private @Nullable Redirectable canonicalConstruction(Member member) {
        for (Entry entry : map.entriesWithCanonical(member.owner())) {
            if (!entry.isNamesOnly() && !entry.isInsideCanonical(caller)) {
                return redirectable(member, entry, OptionalInt.empty(), member.owner(), null);
            }
        }
        return null;
    }

    private @Nullable Redirectable factory(Member member) {
        if (member.opcode() == Opcodes.INVOKESPECIAL) {
            return null;
        }
        Optional<MappedCall> line = map.callFor(member.owner(), member.name(), parameters(member), supertypes);
        if (line.isPresent()) {
            Entry entry = line.get().entry();
            CallMapping mapping = line.get().mapping();
            boolean legacyMethod = member.opcode() != Opcodes.INVOKESTATIC
                    && (entry.legacyTypes().contains(mapping.type()) || isCanonical(entry, mapping.type()));
            if (legacyMethod || entry.isNamesOnly() || entry.isInsideCanonical(caller)) {
                // A legacy object's own methods are its facade's business.
                return null;
            }
            return redirectable(
                    member, entry, mappingOf(line.get()), mapping.type().binaryName(), null);
        }
        return singletonOf(member);
    }

    /** A static method without arguments that returns the legacy type it is declared on. */
    private @Nullable Redirectable singletonOf(Member member) {
        Type result = Type.getReturnType(member.descriptor());
        if (member.opcode() != Opcodes.INVOKESTATIC
                || !member.descriptor().startsWith("()")
                || result.getSort() != Type.OBJECT
                || !TypeName.keyOf(result.getInternalName()).equals(TypeName.keyOf(member.owner()))) {
            return null;
        }
        Optional<Entry> owner = map.entryFor(member.owner());
        if (owner.isEmpty()) {
            return contested(member);
        }
        if (owner.get().isNamesOnly() || owner.get().isInsideCanonical(caller) || isAccessor(owner.get(), member)) {
            return null;
        }
        Reason reason = factoryResults.mayBeSubtype(member) ? Reason.FACTORY_RESULT_SUBTYPE : null;
        return redirectable(member, owner.get(), OptionalInt.empty(), member.owner(), reason);
    }

    private static boolean isCanonical(Entry entry, TypeName type) {
        return type.equals(entry.canonicalType());
    }

    private static boolean isAccessor(Entry entry, Member member) {
        return entry.isInsideCanonical(member.owner())
                && entry.accessor().methodName().equals(member.name());
    }

    /** Whether the user mapped this method: then it is no hazard. */
    boolean names(Member member) {
        return map.callFor(member.owner(), member.name(), parameters(member), supertypes)
                .isPresent();
    }

    private Redirectable redirectable(
            Member member, Entry entry, OptionalInt mapping, String legacyType, @Nullable Reason reason) {
        return new Redirectable(
                member,
                map.entries().indexOf(entry),
                mapping,
                legacyType,
                entry.canonicalType().binaryName(),
                reason);
    }

    private static OptionalInt mappingOf(MappedCall line) {
        return OptionalInt.of(line.entry().calls().indexOf(line.mapping()));
    }

    private static List<String> parameters(Member member) {
        List<String> parameters = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(member.descriptor())) {
            parameters.add(type.getClassName());
        }
        return parameters;
    }
}
