package dev.ssotkit.rewrite.internal.retire.delegation;

import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.retire.Definition;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/**
 * Reads off a source what the serial version is made of. Where a compiler may add members of its own, for nested classes,
 * assertions, bridges (JLS 15.12.4.5), nobody can tell without it.
 */
final class SerialVersions {

    private final SourceIndex index;

    SerialVersions(SourceIndex index) {
        this.index = index;
    }

    /** The version as it would be computed; empty where it is not certain. */
    OptionalLong of(Definition definition) {
        J.ClassDeclaration declaration = definition.declaration();
        JavaType.FullyQualified type = definition.type();
        if (addsMembers(declaration) || hasBridges(type)) {
            return OptionalLong.empty();
        }
        int flags = flags(declaration.getModifiers());
        SerialVersion version = new SerialVersion(type.getFullyQualifiedName(), flags);
        type.getInterfaces().forEach(each -> version.implementing(each.getFullyQualifiedName()));
        boolean hasConstructor = false;
        for (Statement member : declaration.getBody().getStatements()) {
            if (member instanceof J.VariableDeclarations fields) {
                for (J.VariableDeclarations.NamedVariable field : fields.getVariables()) {
                    version.field(
                            field.getSimpleName(), flags(fields.getModifiers()), TypeNames.erasure(field.getType()));
                    if (isUncertain(field, fields)) {
                        return OptionalLong.empty();
                    }
                    if (fields.hasModifier(J.Modifier.Type.Static) && isComputed(field)) {
                        version.initialised();
                    }
                }
            } else if (member instanceof J.Block block && block.isStatic()) {
                version.initialised();
            } else if (member instanceof J.MethodDeclaration method) {
                JavaType.Method known = method.getMethodType();
                if (known == null || method.hasModifier(J.Modifier.Type.Strictfp)) {
                    return OptionalLong.empty();
                }
                List<String> parameters = TypeNames.erasures(known.getParameterTypes());
                hasConstructor |= method.isConstructor();
                if (method.isConstructor()) {
                    version.constructor(flags(method.getModifiers()), parameters);
                } else {
                    version.method(
                            method.getSimpleName(),
                            flags(method.getModifiers()),
                            parameters,
                            TypeNames.erasure(known.getReturnType()));
                }
            }
        }
        if (!hasConstructor) {
            // JLS 8.8.9: as accessible as its class.
            version.constructor(flags & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE), List.of());
        }
        return OptionalLong.of(version.value());
    }

    private boolean isComputed(J.VariableDeclarations.NamedVariable field) {
        return field.getInitializer() != null
                && !(field.getVariableType() != null
                        && index.constantOf(field.getVariableType()).isPresent());
    }

    // Final, of a type that constants have, and with a value of which the sources do not say whether it is constant.
    private boolean isUncertain(J.VariableDeclarations.NamedVariable field, J.VariableDeclarations fields) {
        JavaType.Variable variable = field.getVariableType();
        if (field.getInitializer() == null || !fields.hasModifier(J.Modifier.Type.Static)) {
            return false;
        }
        return variable == null
                || (Members.mayBeConstant(variable)
                        && index.constantOf(variable).isEmpty()
                        && !index.isNoConstant(variable));
    }

    private static boolean addsMembers(J.ClassDeclaration declaration) {
        AtomicBoolean adds = new AtomicBoolean();
        new JavaIsoVisitor<AtomicBoolean>() {
            @Override
            public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration each, AtomicBoolean found) {
                if (!each.getId().equals(declaration.getId())) {
                    found.set(true);
                }
                return super.visitClassDeclaration(each, found);
            }

            @Override
            public J.NewClass visitNewClass(J.NewClass each, AtomicBoolean found) {
                if (each.getBody() != null) {
                    found.set(true);
                }
                return super.visitNewClass(each, found);
            }

            @Override
            public J.Assert visitAssert(J.Assert each, AtomicBoolean found) {
                found.set(true);
                return super.visitAssert(each, found);
            }
        }.visit(declaration, adds);
        return adds.get();
    }

    private static boolean hasBridges(JavaType.FullyQualified type) {
        List<JavaType.FullyQualified> all = Members.withSupertypes(type);
        for (JavaType.FullyQualified above : all.subList(1, all.size())) {
            for (JavaType.Method inherited : above.getMethods()) {
                for (JavaType.Method method : type.getMethods()) {
                    boolean mayOverride = method.getName().equals(inherited.getName())
                            && method.getParameterTypes().size()
                                    == inherited.getParameterTypes().size();
                    boolean isAlike = TypeNames.erasures(method.getParameterTypes())
                                    .equals(TypeNames.erasures(inherited.getParameterTypes()))
                            && TypeNames.erasure(method.getReturnType())
                                    .equals(TypeNames.erasure(inherited.getReturnType()));
                    if (mayOverride && !isAlike && !method.isConstructor()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int flags(List<J.Modifier> modifiers) {
        int flags = 0;
        for (J.Modifier modifier : modifiers) {
            flags |= switch (modifier.getType()) {
                case Public -> Modifier.PUBLIC;
                case Protected -> Modifier.PROTECTED;
                case Private -> Modifier.PRIVATE;
                case Static -> Modifier.STATIC;
                case Final -> Modifier.FINAL;
                case Abstract -> Modifier.ABSTRACT;
                case Volatile -> Modifier.VOLATILE;
                case Transient -> Modifier.TRANSIENT;
                case Synchronized -> Modifier.SYNCHRONIZED;
                case Native -> Modifier.NATIVE;
                default -> 0;
            };
        }
        return flags;
    }
}
