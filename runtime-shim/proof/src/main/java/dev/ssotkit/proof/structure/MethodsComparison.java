package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Relation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Compares methods. */
final class MethodsComparison {

    private final DeclaredDifferences declared;

    MethodsComparison(DeclaredDifferences declared) {
        this.declared = declared;
    }

    /** Compares; returns the methods before, each with what it is after. */
    Map<MethodNode, MethodNode> compare() {
        MemberPairs<MethodNode> methods = new MemberPairs<>(
                declared.before().methods.stream()
                        .filter(method -> !SyntheticMembers.isComparedByUse(method))
                        .toList(),
                declared.after().methods.stream()
                        .filter(method -> !SyntheticMembers.isComparedByUse(method))
                        .toList(),
                method -> method.name,
                method -> method.desc,
                declared.sides().types());
        MovedSupertypes moved = MovedSupertypes.of(declared.before().name, declared.sides());
        Bridges was = new Bridges(declared.before(), declared.sides().resolutionBefore());
        Bridges is = new Bridges(declared.after(), declared.sides().resolutionAfter());
        methods.missing().stream()
                .filter(method -> !was.isBecauseOf(moved.legacy(), method))
                .forEach(method -> declared.findings()
                        .differs(
                                declared.place(MethodWords.of(method)),
                                "the method " + MethodWords.of(method),
                                "no such method"));
        methods.added().stream()
                .filter(method -> !is.isBecauseOf(moved.canonical(), method))
                .forEach(method -> declared.findings()
                        .differs(
                                declared.place(MethodWords.of(method)),
                                "no such method",
                                "the method " + MethodWords.of(method)));
        Map<MethodNode, MethodNode> pairs = new LinkedHashMap<>(methods.pairs());
        // Where types became one, so did a bridge between them and the method that it calls.
        pairs.entrySet().removeIf(pair -> {
            MethodNode meant = was.meantBy(pair.getKey());
            return meant != null && pair.getValue() == methods.pairs().get(meant);
        });
        pairs.forEach(this::compare);
        return pairs;
    }

    private void compare(MethodNode one, MethodNode other) {
        String where = MethodWords.of(one);
        declared.flags(where, one.access, other.access);
        declared.related(
                where, declared.sides().types().ofDescriptor(one.desc, other.desc), "the type", one.desc, other.desc);
        if (!isOfCompilerOnly(one)) {
            declared.related(
                    where,
                    declared.signatures().of(one.signature, other.signature, false),
                    "the generic type",
                    one.signature,
                    other.signature);
        }
        // A bridge's are copied from what it overrides, and no source can call it (JLS 15.12.4.5).
        if ((one.access & other.access & Opcodes.ACC_BRIDGE) == 0) {
            declared.related(
                    where,
                    declared.names(one.exceptions, other.exceptions),
                    "throws",
                    one.exceptions,
                    other.exceptions);
        }
        declared.related(
                where,
                declared.annotations().ofValue(one.annotationDefault, other.annotationDefault),
                "the default",
                one.annotationDefault,
                other.annotationDefault);
        declared.annotations(where, one.visibleAnnotations, other.visibleAnnotations);
        boolean isMoved = declared.sides().types().ofType(Type.getReturnType(one.desc), Type.getReturnType(other.desc))
                == Relation.MOVED;
        declared.inferred(where, isMoved, one.invisibleAnnotations, other.invisibleAnnotations);
        declared.annotations(where, one.visibleTypeAnnotations, other.visibleTypeAnnotations);
        declared.annotations(where, one.invisibleTypeAnnotations, other.invisibleTypeAnnotations);
        int parameters = Type.getArgumentTypes(one.desc).length;
        Relation visible = declared.annotations()
                .ofEach(one.visibleParameterAnnotations, other.visibleParameterAnnotations, parameters);
        Relation invisible = declared.annotations()
                .ofEach(one.invisibleParameterAnnotations, other.invisibleParameterAnnotations, parameters);
        declared.related(where, visible.and(invisible), "annotations of the parameters", "", "");
    }

    // No source names the constructor of an anonymous class (JLS 15.9.5.1); javac writes down a generic type of it,
    // without
    // what the body captures, where an interface is implemented and not where a class is extended.
    private boolean isOfCompilerOnly(MethodNode method) {
        return method.name.equals("<init>")
                && SyntheticMembers.isAnonymous(declared.before())
                && SyntheticMembers.isAnonymous(declared.after());
    }
}
