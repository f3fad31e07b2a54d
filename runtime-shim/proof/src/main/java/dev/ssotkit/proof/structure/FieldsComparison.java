package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Relation;
import java.util.Objects;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldNode;

/** Compares fields. */
final class FieldsComparison {

    private final DeclaredDifferences declared;

    FieldsComparison(DeclaredDifferences declared) {
        this.declared = declared;
    }

    void compare() {
        MemberPairs<FieldNode> fields = new MemberPairs<>(
                declared.before().fields.stream()
                        .filter(field -> !SyntheticMembers.isComparedByUse(field))
                        .toList(),
                declared.after().fields.stream()
                        .filter(field -> !SyntheticMembers.isComparedByUse(field))
                        .toList(),
                field -> field.name,
                field -> field.desc,
                declared.sides().types());
        fields.missing()
                .forEach(field -> declared.findings()
                        .differs(declared.place(field.name), "the field " + words(field), "no such field"));
        fields.added()
                .forEach(field -> declared.findings()
                        .differs(declared.place(field.name), "no such field", "the field " + words(field)));
        fields.pairs().forEach(this::compare);
    }

    private static String words(FieldNode field) {
        return Type.getType(field.desc).getClassName() + " " + field.name;
    }

    private void compare(FieldNode one, FieldNode other) {
        declared.flags(one.name, one.access, other.access);
        declared.related(
                one.name,
                declared.sides().types().ofDescriptor(one.desc, other.desc),
                "the type",
                one.desc,
                other.desc);
        declared.related(
                one.name,
                declared.signatures().of(one.signature, other.signature, true),
                "the generic type",
                one.signature,
                other.signature);
        Relation values = Objects.equals(one.value, other.value)
                ? Relation.SAME
                : declared.sides().types().ofClassName(one.value, other.value);
        declared.related(one.name, values, "the constant", one.value, other.value);
        declared.annotations(one.name, one.visibleAnnotations, other.visibleAnnotations);
        boolean isMoved = declared.sides().types().ofDescriptor(one.desc, other.desc) == Relation.MOVED;
        declared.inferred(one.name, isMoved, one.invisibleAnnotations, other.invisibleAnnotations);
        declared.annotations(one.name, one.visibleTypeAnnotations, other.visibleTypeAnnotations);
        declared.annotations(one.name, one.invisibleTypeAnnotations, other.invisibleTypeAnnotations);
        if (declared.sides().types().ofDescriptor(one.desc, other.desc) == Relation.MOVED
                && (one.access & (Opcodes.ACC_STATIC | Opcodes.ACC_TRANSIENT)) == 0
                && declared.sides().resolutionBefore().isSubtype(declared.before().name, "java/io/Serializable")) {
            declared.findings()
                    .note(
                            declared.place(one.name),
                            "a serialisable class has a field whose type moved: what was written before may not be read");
        }
    }
}
