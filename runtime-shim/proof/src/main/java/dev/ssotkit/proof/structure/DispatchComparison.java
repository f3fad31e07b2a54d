package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.finding.ClassFindings;
import dev.ssotkit.proof.finding.CodePlace;
import dev.ssotkit.proof.pool.ClassOutline;
import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.pool.Declaration;
import dev.ssotkit.proof.pool.MemberOutline;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.pool.MemberResolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Compares which methods of its supertypes a class overrides, and whose bodies it inherits (JVMS 5.4.5, 5.4.6): a supertype
 * that moved may bring a method that nobody meant to override, or a body that wins over an interface's.
 */
public final class DispatchComparison {

    /** All that a moved type brings. */
    private static final String MOVED = "";

    private final Sides sides;
    private final ClassNode before;
    private final ClassNode after;
    private final ClassFindings findings;
    private final Bridges bridgesBefore;
    private final Bridges bridgesAfter;
    private final Set<String> legacySupertypes;
    private final Set<String> canonicalSupertypes;

    public DispatchComparison(Sides sides, ClassNode before, ClassNode after, ClassFindings findings) {
        this.sides = sides;
        this.before = before;
        this.after = after;
        this.findings = findings;
        this.bridgesBefore = new Bridges(before, sides.resolutionBefore());
        this.bridgesAfter = new Bridges(after, sides.resolutionAfter());
        MovedSupertypes moved = MovedSupertypes.of(before.name, sides);
        this.legacySupertypes = moved.legacy();
        this.canonicalSupertypes = moved.canonical();
    }

    /** Compares; the methods before with those that they are after. */
    public void compare(Map<MethodNode, MethodNode> methods) {
        List<ClassOutline> lineageBefore = sides.resolutionBefore().lineage(before.name);
        List<ClassOutline> lineageAfter = sides.resolutionAfter().lineage(after.name);
        if (lineageBefore.equals(lineageAfter)) {
            return;
        }
        // Who extends both a legacy type and canonical has one supertype in the place of the two.
        Set<String> either = new HashSet<>(legacySupertypes);
        either.addAll(canonicalSupertypes);
        List<ClassOutline> ownBefore = unmoved(sides.before(), before.name, either);
        List<ClassOutline> ownAfter = unmoved(sides.after(), after.name, either);
        methods.forEach((one, other) -> {
            if (isVirtual(one.access, one.name)) {
                List<MethodNode> was = bridgesBefore.with(one);
                List<MethodNode> is = bridgesAfter.with(other);
                Set<String> overriddenBefore = overridden(was, lineageBefore, ownBefore, legacySupertypes);
                Set<String> overriddenAfter = overridden(is, lineageAfter, ownAfter, canonicalSupertypes);
                // What one of the two only inherits from another supertype, the other may declare anew.
                if (inherit(sides.resolutionAfter(), canonicalSupertypes, is, overriddenAfter)) {
                    overriddenBefore.remove(MOVED);
                }
                if (inherit(sides.resolutionBefore(), legacySupertypes, was, overriddenBefore)) {
                    overriddenAfter.remove(MOVED);
                }
                compareOverridden(one, overriddenBefore, overriddenAfter);
            }
        });
        compareInherited(ownBefore, ownAfter);
    }

    /** The supertypes, without those that only a type that moved brings. */
    private static List<ClassOutline> unmoved(ClassPool pool, String name, Set<String> moved) {
        List<ClassOutline> found = new ArrayList<>();
        collect(pool, name, moved, found, new HashSet<>());
        return found;
    }

    private static void collect(
            ClassPool pool, String name, Set<String> moved, List<ClassOutline> found, Set<String> seen) {
        if (!moved.contains(name) && seen.add(name)) {
            pool.outline(name).ifPresent(type -> {
                found.add(type);
                type.interfaces().forEach(above -> collect(pool, above, moved, found, seen));
                if (type.superName() != null) {
                    collect(pool, type.superName(), moved, found, seen);
                }
            });
        }
    }

    /** Whom a method overrides, be it with its bridges; all that a moved type brings counts as one. */
    private static Set<String> overridden(
            List<MethodNode> methods, List<ClassOutline> lineage, List<ClassOutline> unmoved, Set<String> moved) {
        Set<String> owners = new TreeSet<>();
        for (ClassOutline type : lineage.subList(1, lineage.size())) {
            for (MethodNode method : methods) {
                MemberOutline above = type.method(method.name, method.desc);
                if (above != null && isVirtual(above.access(), above.name())) {
                    owners.add(unmoved.contains(type) || moved.isEmpty() ? type.name() : MOVED);
                }
            }
        }
        return owners;
    }

    /** Whether a method of moved types, if they have it, is one of those that are overridden anyway (JVMS 5.4.3.3). */
    private static boolean inherit(
            MemberResolution resolution, Set<String> moved, List<MethodNode> methods, Set<String> overridden) {
        return moved.stream()
                .anyMatch(type -> methods.stream()
                        .map(method -> resolution.method(type, method.name, method.desc))
                        .anyMatch(found -> found != null
                                && overridden.contains(found.owner().name())));
    }

    private static boolean isVirtual(int access, String name) {
        return (access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0 && !name.startsWith("<");
    }

    private void compareOverridden(MethodNode method, Set<String> was, Set<String> is) {
        Set<String> wanted = new TreeSet<>();
        was.forEach(owner -> wanted.add(sides.types().nameAfter(owner)));
        if (!wanted.equals(is)) {
            differs(
                    MethodWords.of(method),
                    "a method that overrides that of " + owners(was, legacySupertypes),
                    "one that overrides that of " + owners(is, canonicalSupertypes));
        }
    }

    private static String owners(Set<String> owners, Set<String> moved) {
        Set<String> words = new TreeSet<>();
        owners.forEach(owner -> words.add(owner.isEmpty() ? String.join(" or ", moved) : owner));
        return words.isEmpty() ? "nobody" : String.join(", ", words).replace('/', '.');
    }

    private void compareInherited(List<ClassOutline> ownBefore, List<ClassOutline> ownAfter) {
        Set<String> seen = new HashSet<>();
        for (ClassOutline type : ownBefore) {
            for (MemberOutline method : type.methods()) {
                boolean isOwn = type.name().equals(before.name);
                if (!isOwn
                        && isVirtual(method.access(), method.name())
                        && seen.add(method.name() + method.descriptor())) {
                    compareInherited(method, ownAfter);
                }
            }
        }
    }

    private void compareInherited(MemberOutline method, List<ClassOutline> ownAfter) {
        MemberReference was = new MemberReference(before.name, method.name(), method.descriptor());
        for (String descriptor : List.of(method.descriptor(), moved(method.descriptor()))) {
            boolean isThere = ownAfter.stream().anyMatch(type -> type.method(method.name(), descriptor) != null);
            MemberReference is = new MemberReference(after.name, method.name(), descriptor);
            if (isThere) {
                if (!sides.members().of(was, is).holds() && !haveNoBody(was, is)) {
                    differs(
                            method.name(),
                            "the body of " + declaredBy(sides.members().before(was)),
                            "the body of " + declaredBy(sides.members().after(is)));
                }
                return;
            }
        }
    }

    /** Whether a subclass has to have the body on both sides: whoever declares that it has does not matter. */
    private boolean haveNoBody(MemberReference was, MemberReference is) {
        return isAbstract(sides.members().before(was))
                && isAbstract(sides.members().after(is));
    }

    private static boolean isAbstract(@Nullable Declaration declaration) {
        return declaration != null && declaration.member().has(Opcodes.ACC_ABSTRACT);
    }

    private static String declaredBy(@Nullable Declaration declaration) {
        return declaration == null
                ? "nobody"
                : declaration.owner().name().replace('/', '.') + "."
                        + declaration.member().name();
    }

    private String moved(String descriptor) {
        String parameters = String.join("", sides.types().counterparts(Type.getArgumentTypes(descriptor)));
        String result = sides.types()
                .counterparts(new Type[] {Type.getReturnType(descriptor)})
                .get(0);
        return "(" + parameters + ")" + result;
    }

    private void differs(String member, String expected, String found) {
        findings.differs(new CodePlace(before.name.replace('/', '.'), member, 0, 0), expected, found);
    }
}
