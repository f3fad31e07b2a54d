package dev.ssotkit.proof.pool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Which declaration a reference leads to (JVMS 5.4.3.2 to 5.4.3.4). Thread-safe. */
public final class MemberResolution {

    private final ClassPool pool;

    public MemberResolution(ClassPool pool) {
        this.pool = pool;
    }

    /** The field; null if it is not found, be it that a class is missing. */
    public @Nullable Declaration field(String owner, String name, String descriptor) {
        for (ClassOutline type : lineage(owner)) {
            MemberOutline field = type.field(name, descriptor);
            if (field != null) {
                return new Declaration(type, field);
            }
        }
        return null;
    }

    /** The method; null if it is not found, be it that a class is missing. */
    public @Nullable Declaration method(String owner, String name, String descriptor) {
        if (owner.startsWith("[")) {
            return method("java/lang/Object", name, descriptor);
        }
        Optional<ClassOutline> start = pool.outline(owner);
        Set<String> seen = new HashSet<>();
        for (Optional<ClassOutline> next = start; next.isPresent(); next = superclass(next.get())) {
            if (!seen.add(next.get().name())) {
                return null;
            }
            Declaration found = declared(next.get(), name, descriptor);
            if (found != null) {
                return found;
            }
        }
        return start.isPresent() ? maximallySpecific(start.get(), name, descriptor) : null;
    }

    private Optional<ClassOutline> superclass(ClassOutline type) {
        return type.superName() == null ? Optional.empty() : pool.outline(type.superName());
    }

    private static @Nullable Declaration declared(ClassOutline type, String name, String descriptor) {
        MemberOutline method = type.method(name, descriptor);
        if (method == null && isSignaturePolymorphic(type)) {
            method = type.methods().stream()
                    .filter(candidate ->
                            candidate.name().equals(name) && candidate.has(Opcodes.ACC_NATIVE | Opcodes.ACC_VARARGS))
                    .findFirst()
                    .orElse(null);
        }
        return method == null ? null : new Declaration(type, method);
    }

    private static boolean isSignaturePolymorphic(ClassOutline type) {
        return type.name().equals("java/lang/invoke/MethodHandle")
                || type.name().equals("java/lang/invoke/VarHandle");
    }

    /** Among superinterfaces (JVMS 5.4.3.3): the one with a body whose interface extends those of all others. */
    private @Nullable Declaration maximallySpecific(ClassOutline start, String name, String descriptor) {
        List<Declaration> candidates = new ArrayList<>();
        for (ClassOutline type : lineage(start.name())) {
            MemberOutline method = type.isInterface() ? type.method(name, descriptor) : null;
            if (method != null && !method.has(Opcodes.ACC_PRIVATE) && !method.isStatic()) {
                candidates.add(new Declaration(type, method));
            }
        }
        candidates.removeIf(one -> candidates.stream()
                .anyMatch(other -> !other.owner().name().equals(one.owner().name())
                        && isSubtype(other.owner().name(), one.owner().name())));
        return candidates.stream()
                .filter(candidate -> !candidate.member().has(Opcodes.ACC_ABSTRACT))
                .findFirst()
                .orElse(candidates.isEmpty() ? null : candidates.get(0));
    }

    /** A class, then its superinterfaces and superclasses as field resolution visits them; what is missing is left out. */
    public List<ClassOutline> lineage(String name) {
        List<ClassOutline> lineage = new ArrayList<>();
        collect(name, lineage, new HashSet<>());
        return lineage;
    }

    private void collect(String name, List<ClassOutline> into, Set<String> seen) {
        Optional<ClassOutline> type = seen.add(name) ? pool.outline(name) : Optional.empty();
        if (type.isPresent()) {
            into.add(type.get());
            type.get().interfaces().forEach(superinterface -> collect(superinterface, into, seen));
            String superclass = type.get().superName();
            if (superclass != null) {
                collect(superclass, into, seen);
            }
        }
    }

    /** Whether a class or interface is another or below it, as far as the class files are there; arrays are not asked. */
    public boolean isSubtype(String from, String to) {
        return from.equals(to)
                || to.equals("java/lang/Object")
                || lineage(from).stream().anyMatch(type -> type.name().equals(to));
    }
}
