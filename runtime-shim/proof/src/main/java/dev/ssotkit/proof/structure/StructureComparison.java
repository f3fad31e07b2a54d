package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.correspondence.TypeCorrespondence;
import dev.ssotkit.proof.finding.ClassFindings;
import dev.ssotkit.proof.finding.CodePlace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** Compares what two classes declare, member by member. Bodies are compared elsewhere. */
public final class StructureComparison {

    /** What says nothing of the class itself: how super calls are made, and marks that ASM adds. */
    private static final int IGNORED_FLAGS = Opcodes.ACC_SUPER | Opcodes.ACC_DEPRECATED | Opcodes.ACC_RECORD;

    private final Sides sides;
    private final TypeCorrespondence types;
    private final ClassNode before;
    private final ClassNode after;
    private final ClassFindings findings;
    private final AnnotationRelation annotations;
    private final SignatureRelation signatures;

    public StructureComparison(Sides sides, ClassNode before, ClassNode after, ClassFindings findings) {
        this.sides = sides;
        this.types = sides.types();
        this.before = before;
        this.after = after;
        this.findings = findings;
        this.annotations = new AnnotationRelation(types);
        this.signatures = new SignatureRelation(types, sides.after());
    }

    /** Whether a class only serves switches of others and is compared where they use it. */
    public static boolean isComparedByUse(ClassNode type) {
        return SyntheticMembers.isComparedByUse(type);
    }

    /** Compares, and returns the methods whose bodies are to be compared, each with what it is after. */
    public Map<MethodNode, MethodNode> compare() {
        compareHeads();
        compareRecordComponents();
        compareFields();
        return compareMethods();
    }

    private void compareHeads() {
        flags("", before.access, after.access);
        int mask = ~IGNORED_FLAGS;
        if (((before.access ^ after.access) & mask) == 0) {
            flags("", memberFlags(before), memberFlags(after));
        }
        new SupertypesComparison(sides, before, after, findings).compare();
        if (SupertypesComparison.areAlike(before, after)) {
            related(
                    "",
                    signatures.of(before.signature, after.signature, false),
                    "the generic signature",
                    before.signature,
                    after.signature);
        }
        annotations("", before.visibleAnnotations, after.visibleAnnotations);
        annotations("", before.invisibleAnnotations, after.invisibleAnnotations);
        annotations("", before.visibleTypeAnnotations, after.visibleTypeAnnotations);
        annotations("", before.invisibleTypeAnnotations, after.invisibleTypeAnnotations);
        related(
                "",
                names(before.permittedSubclasses, after.permittedSubclasses),
                "permits",
                before.permittedSubclasses,
                after.permittedSubclasses);
        related("", name(before.outerClass, after.outerClass), "is enclosed by", before.outerClass, after.outerClass);
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
        List<RecordComponentNode> was = orEmpty(before.recordComponents);
        List<RecordComponentNode> is = orEmpty(after.recordComponents);
        for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
            RecordComponentNode one = i < was.size() ? was.get(i) : null;
            RecordComponentNode other = i < is.size() ? is.get(i) : null;
            if (one == null || other == null || !one.name.equals(other.name)) {
                findings.differs(place(""), component(one), component(other));
                return;
            }
            String where = "component " + one.name;
            related(
                    where,
                    types.ofDescriptor(one.descriptor, other.descriptor),
                    "the type",
                    one.descriptor,
                    other.descriptor);
            related(
                    where,
                    signatures.of(one.signature, other.signature, true),
                    "the generic type",
                    one.signature,
                    other.signature);
            annotations(where, one.visibleAnnotations, other.visibleAnnotations);
            annotations(where, one.visibleTypeAnnotations, other.visibleTypeAnnotations);
        }
    }

    private static String component(@Nullable RecordComponentNode component) {
        return component == null ? "no more components" : "the component " + component.name;
    }

    private void compareFields() {
        MemberPairs<FieldNode> fields = new MemberPairs<>(
                before.fields.stream()
                        .filter(field -> !SyntheticMembers.isComparedByUse(field))
                        .toList(),
                after.fields.stream()
                        .filter(field -> !SyntheticMembers.isComparedByUse(field))
                        .toList(),
                field -> field.name,
                field -> field.desc,
                types);
        fields.missing()
                .forEach(field -> findings.differs(place(field.name), "the field " + words(field), "no such field"));
        fields.added()
                .forEach(field -> findings.differs(place(field.name), "no such field", "the field " + words(field)));
        fields.pairs().forEach(this::compare);
    }

    private static String words(FieldNode field) {
        return Type.getType(field.desc).getClassName() + " " + field.name;
    }

    private void compare(FieldNode one, FieldNode other) {
        flags(one.name, one.access, other.access);
        related(one.name, types.ofDescriptor(one.desc, other.desc), "the type", one.desc, other.desc);
        related(
                one.name,
                signatures.of(one.signature, other.signature, true),
                "the generic type",
                one.signature,
                other.signature);
        Relation values =
                Objects.equals(one.value, other.value) ? Relation.SAME : types.ofClassName(one.value, other.value);
        related(one.name, values, "the constant", one.value, other.value);
        annotations(one.name, one.visibleAnnotations, other.visibleAnnotations);
        boolean isMoved = types.ofDescriptor(one.desc, other.desc) == Relation.MOVED;
        annotations(
                one.name,
                annotations.withoutKotlinsNullness(one.invisibleAnnotations, isMoved),
                annotations.withoutKotlinsNullness(other.invisibleAnnotations, isMoved));
        annotations(one.name, one.visibleTypeAnnotations, other.visibleTypeAnnotations);
        annotations(one.name, one.invisibleTypeAnnotations, other.invisibleTypeAnnotations);
        if (types.ofDescriptor(one.desc, other.desc) == Relation.MOVED
                && (one.access & (Opcodes.ACC_STATIC | Opcodes.ACC_TRANSIENT)) == 0
                && sides.resolutionBefore().isSubtype(before.name, "java/io/Serializable")) {
            findings.note(
                    place(one.name),
                    "a serialisable class has a field whose type moved: what was written before may not be read");
        }
    }

    private Map<MethodNode, MethodNode> compareMethods() {
        MemberPairs<MethodNode> methods = new MemberPairs<>(
                before.methods.stream()
                        .filter(method -> !SyntheticMembers.isComparedByUse(method))
                        .toList(),
                after.methods.stream()
                        .filter(method -> !SyntheticMembers.isComparedByUse(method))
                        .toList(),
                method -> method.name,
                method -> method.desc,
                types);
        methods.missing()
                .forEach(method -> findings.differs(
                        place(MethodWords.of(method)), "the method " + MethodWords.of(method), "no such method"));
        methods.added()
                .forEach(method -> findings.differs(
                        place(MethodWords.of(method)), "no such method", "the method " + MethodWords.of(method)));
        methods.pairs().forEach(this::compare);
        return methods.pairs();
    }

    private void compare(MethodNode one, MethodNode other) {
        String where = MethodWords.of(one);
        flags(where, one.access, other.access);
        related(where, types.ofDescriptor(one.desc, other.desc), "the type", one.desc, other.desc);
        related(
                where,
                signatures.of(one.signature, other.signature, false),
                "the generic type",
                one.signature,
                other.signature);
        related(where, names(one.exceptions, other.exceptions), "throws", one.exceptions, other.exceptions);
        related(
                where,
                annotations.ofValue(one.annotationDefault, other.annotationDefault),
                "the default",
                one.annotationDefault,
                other.annotationDefault);
        annotations(where, one.visibleAnnotations, other.visibleAnnotations);
        boolean isMoved = types.ofType(Type.getReturnType(one.desc), Type.getReturnType(other.desc)) == Relation.MOVED;
        annotations(
                where,
                annotations.withoutKotlinsNullness(one.invisibleAnnotations, isMoved),
                annotations.withoutKotlinsNullness(other.invisibleAnnotations, isMoved));
        annotations(where, one.visibleTypeAnnotations, other.visibleTypeAnnotations);
        annotations(where, one.invisibleTypeAnnotations, other.invisibleTypeAnnotations);
        int parameters = Type.getArgumentTypes(one.desc).length;
        Relation visible =
                annotations.ofEach(one.visibleParameterAnnotations, other.visibleParameterAnnotations, parameters);
        Relation invisible =
                annotations.ofEach(one.invisibleParameterAnnotations, other.invisibleParameterAnnotations, parameters);
        related(where, visible.and(invisible), "annotations of the parameters", "", "");
    }

    private void flags(String where, int one, int other) {
        int changed = (one ^ other) & ~IGNORED_FLAGS & ~(before.version != after.version ? Opcodes.ACC_STRICT : 0);
        if (changed != 0) {
            findings.differs(
                    place(where),
                    "the modifiers " + FlagWords.of(one & ~IGNORED_FLAGS),
                    FlagWords.of(other & ~IGNORED_FLAGS));
        }
    }

    private void annotations(
            String where,
            @Nullable List<? extends AnnotationNode> one,
            @Nullable List<? extends AnnotationNode> other) {
        related(
                where,
                annotations.of(one, other),
                "the annotations",
                AnnotationWords.of(one),
                AnnotationWords.of(other));
    }

    private void related(String where, Relation relation, String what, @Nullable Object one, @Nullable Object other) {
        if (!relation.holds()) {
            findings.differs(place(where), what + " " + DeclaredWords.of(one), DeclaredWords.of(other));
        } else if (relation == Relation.MOVED) {
            findings.moved(before.name + " " + where + " " + what);
        } else if (relation == Relation.LEFT) {
            findings.left(before.name + " " + where + " " + what);
        }
    }

    private Relation name(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? Relation.same(Objects.equals(one, other)) : types.ofName(one, other);
    }

    /** Relates sets of names; types that became one are one. */
    private Relation names(@Nullable List<String> one, @Nullable List<String> other) {
        Set<String> found = new LinkedHashSet<>(orEmpty(other));
        Relation whole = Relation.SAME;
        Set<String> taken = new LinkedHashSet<>();
        for (String name : orEmpty(one)) {
            String same = types.nameAfter(name);
            String match = found.contains(same) ? same : types.counterpart(same);
            whole = whole.and(found.contains(match) ? types.ofName(name, match) : Relation.NONE);
            taken.add(match);
        }
        return whole.and(Relation.same(taken.equals(found)));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? new ArrayList<>() : list;
    }

    private CodePlace place(String member) {
        return new CodePlace(before.name.replace('/', '.'), member, 0, 0);
    }
}
