package dev.ssotkit.rewrite.internal.retire.delegation;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.decide.Decision;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.retire.Definition;
import dev.ssotkit.rewrite.internal.retire.TypeDependencies;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/** Why a class cannot be a delegate, whatever its methods are. */
final class ClassObjections {

    private static final Set<String> WAITING = Set.of("wait", "notify", "notifyAll");

    private final TypeDependencies dependencies;
    private final Supplier<Decision> uses;

    ClassObjections(TypeDependencies dependencies, Supplier<Decision> uses) {
        this.dependencies = dependencies;
        this.uses = uses;
    }

    Optional<Objection> to(Definition definition) {
        Objection objection = ofForm(definition);
        if (objection == null) {
            objection = ofMembers(definition.declaration());
        }
        return Optional.ofNullable(objection == null ? ofOthers(definition) : objection);
    }

    private static @Nullable Objection ofForm(Definition definition) {
        J.ClassDeclaration declaration = definition.declaration();
        if (Language.of(definition.file()) != Language.JAVA) {
            return new Objection("only sources of Java become delegates", "write the delegate by hand");
        }
        if (definition.entry().isNamesOnly()) {
            return new Objection("`accessor: new` has no instance to pass on to", "");
        }
        if (declaration.getKind() != J.ClassDeclaration.Kind.Type.Class) {
            return new Objection("it is no class", "");
        }
        if (definition.type().getOwningClass() != null && !definition.type().hasFlags(Flag.Static)) {
            return new Objection("an inner class lives in another object", "make it static");
        }
        if (declaration.hasModifier(J.Modifier.Type.Abstract)) {
            return new Objection("it is abstract: subclasses say what it does", "");
        }
        if (declaration.getExtends() != null) {
            return new Objection("it inherits the state of its superclass", "let it extend nothing");
        }
        if (TypeUtils.isAssignableTo("java.io.Externalizable", definition.type())) {
            return new Objection("it writes its own state", "");
        }
        return null;
    }

    private static @Nullable Objection ofMembers(J.ClassDeclaration declaration) {
        boolean isSerializable = TypeUtils.isAssignableTo("java.io.Serializable", declaration.getType());
        for (Statement member : declaration.getBody().getStatements()) {
            if (!(member instanceof J.VariableDeclarations fields)) {
                continue;
            }
            boolean isOfInstance = !fields.hasModifier(J.Modifier.Type.Static);
            String name = fields.getVariables().get(0).getSimpleName();
            if (isOfInstance && !fields.hasModifier(J.Modifier.Type.Private)) {
                return new Objection("others may read its field " + name, "make it private");
            }
            if (isSerializable && isOfInstance && !fields.hasModifier(J.Modifier.Type.Transient)) {
                return new Objection(name + " belongs to its serial form", "make it transient");
            }
        }
        boolean[] waits = new boolean[1];
        new JavaIsoVisitor<boolean[]>() {
            @Override
            public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, boolean[] found) {
                JavaType.Method method = call.getMethodType();
                found[0] |= WAITING.contains(call.getSimpleName())
                        && (method == null
                                || method.getDeclaringType()
                                        .getFullyQualifiedName()
                                        .equals("java.lang.Object"));
                return super.visitMethodInvocation(call, found);
            }
        }.visit(declaration, waits);
        return waits[0] ? new Objection("its callers may wait on its own monitor", "") : null;
    }

    private @Nullable Objection ofOthers(Definition definition) {
        Entry entry = definition.entry();
        for (TypeName name : List.of(entry.canonicalType(), entry.accessor().declaringType())) {
            TypeKey key = TypeKey.of(name);
            String way = dependencies.wayBetween(key, definition.key());
            if (!way.isEmpty()) {
                return new Objection(
                        "canonical's own code may come to it, through " + way + ", and would come back for ever",
                        "let " + way + " use canonical");
            }
        }
        return uses.get().uses().stream()
                .map(use -> use.row())
                .filter(row -> row.kind().equals(UseKind.SUBCLASS.toString())
                        && definition.key().equals(TypeKey.of(row.legacyType())))
                .findFirst()
                .map(row -> new Objection(
                        "a subclass may override what others of its methods call: " + row.file() + ":" + row.line(),
                        "move the subclass first"))
                .orElse(null);
    }
}
