package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.CallableMethods;
import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.Member;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.TypeName;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.objectweb.asm.Opcodes;

/** Finds what stands for a legacy method: where {@code calls} says so that, else canonical's method of the same shape. */
final class Counterparts {

    private final Entry entry;
    private final Hierarchy hierarchy;
    private final MappedCounterparts mapped;
    private final ConsolidationMap map;
    private final ClassShape legacy;
    private final ClassShape canonical;
    private final CallableMethods canonicalMembers;

    Counterparts(Entry entry, ClassShape legacy, ClassShape canonical, ShapeSource shapes) {
        this.entry = entry;
        this.hierarchy = new Hierarchy(shapes);
        this.mapped = new MappedCounterparts(entry, legacy, canonical, shapes);
        this.map = ConsolidationMap.of(Collections.singletonList(entry));
        this.legacy = legacy;
        this.canonical = canonical;
        this.canonicalMembers = new CallableMethods(canonical, shapes);
    }

    /** Whether {@code calls} names it. */
    boolean isMapped(MethodShape method) {
        return line(method).isPresent();
    }

    private Optional<MappedCall> line(MethodShape method) {
        return map.callFor(
                legacy.binaryName(), method.name(), Descriptors.readableParameters(method.descriptor()), hierarchy);
    }

    Counterpart find(MethodShape method) {
        Optional<MappedCall> line = line(method);
        Counterpart found =
                line.isPresent() ? mapped.find(method, line.get().mapping().target()) : ofSameShape(method);
        return found.isFound() ? withResult(method, found) : found;
    }

    private Counterpart ofSameShape(MethodShape method) {
        String parameters = Descriptors.parameterPart(method.descriptor());
        Member best = null;
        for (Member candidate : canonicalMembers.onInstances()) {
            MethodShape shape = candidate.method();
            if (shape.name().equals(method.name())
                    && Descriptors.parameterPart(shape.descriptor()).equals(parameters)
                    && (best == null || isBetter(shape, best.method(), method))) {
                best = candidate;
            }
        }
        MethodShape target = best == null ? ObjectMethods.like(method) : best.method();
        if (target == null) {
            return Counterpart.none("method " + method + " has no counterpart in " + canonical);
        }
        if (!Objects.equals(method.genericSignature(), target.genericSignature()) && hasLegacyArgument(method)) {
            return Counterpart.none("method " + method + " takes or returns what holds legacy objects, and that of "
                    + canonical + " what holds others");
        }
        return Counterpart.of(canonical, target, Counterpart.unchanged(method), OptionalInt.empty());
    }

    /** Whether a type argument is a legacy type: callers cast to it what the erased method yields (JLS 15.5, 4.6). */
    private boolean hasLegacyArgument(MethodShape method) {
        String signature = method.genericSignature();
        if (signature == null) {
            return false;
        }
        for (TypeName type : entry.legacyTypes()) {
            for (String name : type.binaryNames()) {
                if (isArgument("L" + name.replace('.', '/'), signature)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isArgument(String type, String signature) {
        int depth = 0;
        for (int i = 0; i < signature.length(); i++) {
            char at = signature.charAt(i);
            depth += at == '<' ? 1 : at == '>' ? -1 : 0;
            if (depth > 0 && signature.startsWith(type, i) && isEnd(signature, i + type.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(String signature, int position) {
        return position < signature.length() && ";<.".indexOf(signature.charAt(position)) >= 0;
    }

    /** Among methods that differ in their results only, as bridges do: the same result, else no bridge. */
    private static boolean isBetter(MethodShape candidate, MethodShape best, MethodShape wanted) {
        return candidate.descriptor().equals(wanted.descriptor())
                || (best.has(Opcodes.ACC_BRIDGE) && !best.descriptor().equals(wanted.descriptor()));
    }

    private Counterpart withResult(MethodShape method, Counterpart found) {
        String wanted = Descriptors.result(method.descriptor());
        String given = Descriptors.result(found.method().descriptor());
        if (wanted.equals("V") || (!given.equals("V") && hierarchy.isAssignable(given, wanted))) {
            return found;
        }
        boolean isLegacy = wanted.equals(Descriptors.ofClass(legacy.binaryName()));
        if (isLegacy && hierarchy.isAssignable(given, Descriptors.ofClass(canonical.binaryName()))) {
            return found.asFacade();
        }
        return Counterpart.none("method " + method + " returns " + Descriptors.readable(wanted) + ", but "
                + found.method() + " of " + found.owner() + " returns " + Descriptors.readable(given));
    }
}
