package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.correspondence.TypeCorrespondence;
import dev.ssotkit.proof.finding.ClassFindings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** Compares what two classes declare, member by member. Bodies are compared elsewhere. */
public final class StructureComparison {

    private final Sides sides;
    private final TypeCorrespondence types;
    private final ClassNode before;
    private final ClassNode after;
    private final ClassFindings findings;
    private final DeclaredDifferences declared;
    private final SignatureRelation signatures;

    public StructureComparison(Sides sides, ClassNode before, ClassNode after, ClassFindings findings) {
        this.sides = sides;
        this.types = sides.types();
        this.before = before;
        this.after = after;
        this.findings = findings;
        this.declared = new DeclaredDifferences(sides, before, after, findings);
        this.signatures = declared.signatures();
    }

    /** Whether a class only serves switches of others and is compared where they use it. */
    public static boolean isComparedByUse(ClassNode type) {
        return SyntheticMembers.isComparedByUse(type);
    }

    /** Compares, and returns the methods whose bodies are to be compared, each with what it is after. */
    public Map<MethodNode, MethodNode> compare() {
        compareHeads();
        compareRecordComponents();
        new FieldsComparison(declared).compare();
        return new MethodsComparison(declared).compare();
    }

    private void compareHeads() {
        boolean isEnum = (before.access & after.access & Opcodes.ACC_ENUM) != 0;
        // Nobody declares an enum abstract: it is if its constants have a body for what its supertypes leave open.
        int ignored = isEnum ? Opcodes.ACC_ABSTRACT : 0;
        if (!declared.flagsOfClass(before.access & ~ignored, after.access & ~ignored)) {
            declared.flagsOfClass(memberFlags(before) & ~ignored, memberFlags(after) & ~ignored);
        }
        new SupertypesComparison(sides, before, after, findings).compare();
        if (SupertypesComparison.areAlike(before, after)) {
            declared.related(
                    "",
                    signatures.of(before.signature, after.signature, false),
                    "the generic signature",
                    before.signature,
                    after.signature);
        }
        declared.annotations("", before.visibleAnnotations, after.visibleAnnotations);
        declared.annotations("", before.invisibleAnnotations, after.invisibleAnnotations);
        declared.annotations("", before.visibleTypeAnnotations, after.visibleTypeAnnotations);
        declared.annotations("", before.invisibleTypeAnnotations, after.invisibleTypeAnnotations);
        declared.related(
                "",
                declared.names(before.permittedSubclasses, after.permittedSubclasses),
                "permits",
                before.permittedSubclasses,
                after.permittedSubclasses);
        if (!before.name.equals(after.name)
                && sides.resolutionBefore().isSubtype(before.name, "java/io/Serializable")) {
            findings.note(
                    declared.place(""),
                    "a serialisable class is called " + after.name.replace('/', '.')
                            + " now: what was written before may not be read");
        }
        declared.related(
                "", name(before.outerClass, after.outerClass), "is enclosed by", before.outerClass, after.outerClass);
    }

    private static int memberFlags(ClassNode type) {
        for (InnerClassNode inner : type.innerClasses) {
            if (inner.name.equals(type.name)) {
                return inner.access;
            }
        }
        return 0;
    }

    private void compareRecordComponents() {
        List<RecordComponentNode> was = DeclaredLists.orEmpty(before.recordComponents);
        List<RecordComponentNode> is = DeclaredLists.orEmpty(after.recordComponents);
        for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
            RecordComponentNode one = i < was.size() ? was.get(i) : null;
            RecordComponentNode other = i < is.size() ? is.get(i) : null;
            if (one == null || other == null || !one.name.equals(other.name)) {
                findings.differs(declared.place(""), component(one), component(other));
                return;
            }
            String where = "component " + one.name;
            declared.related(
                    where,
                    types.ofDescriptor(one.descriptor, other.descriptor),
                    "the type",
                    one.descriptor,
                    other.descriptor);
            declared.related(
                    where,
                    signatures.of(one.signature, other.signature, true),
                    "the generic type",
                    one.signature,
                    other.signature);
            declared.annotations(where, one.visibleAnnotations, other.visibleAnnotations);
            declared.annotations(where, one.invisibleAnnotations, other.invisibleAnnotations);
            declared.annotations(where, one.visibleTypeAnnotations, other.visibleTypeAnnotations);
            declared.annotations(where, one.invisibleTypeAnnotations, other.invisibleTypeAnnotations);
        }
    }

    private static String component(@Nullable RecordComponentNode component) {
        return component == null ? "no more components" : "the component " + component.name;
    }

    private Relation name(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? Relation.same(Objects.equals(one, other)) : types.ofName(one, other);
    }
}
