package dev.ssotkit.rewrite.internal.facts;

import dev.ssotkit.discovery.facts.FieldFacts;
import dev.ssotkit.discovery.facts.Forward;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.TypeSort;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/** A type while its declaration is read. */
final class OpenType {

    private static final Map<Flag, Modifier> MODIFIERS = Map.of(
            Flag.Public, Modifier.PUBLIC,
            Flag.Protected, Modifier.PROTECTED,
            Flag.Private, Modifier.PRIVATE,
            Flag.Static, Modifier.STATIC,
            Flag.Abstract, Modifier.ABSTRACT,
            Flag.Final, Modifier.FINAL);

    /** A method while its body is read. */
    private record OpenMethod(
            JavaType.Method type, @Nullable Forward forward, boolean callsThis, UsedTypes usages) {}

    private final JavaType.FullyQualified type;
    private final boolean isTest;
    private final UsedTypes declarations = new UsedTypes();
    private final UsedTypes objectInitialisers = new UsedTypes();
    private final UsedTypes classInitialisers = new UsedTypes();
    private final List<OpenMethod> methods = new ArrayList<>();
    private final List<FieldFacts> fields = new ArrayList<>();

    OpenType(JavaType.FullyQualified type, boolean isTest) {
        this.type = type;
        this.isTest = isTest;
    }

    JavaType.FullyQualified type() {
        return type;
    }

    String name() {
        return type.getFullyQualifiedName();
    }

    UsedTypes declarations() {
        return declarations;
    }

    UsedTypes initialisers(boolean isStatic) {
        return isStatic ? classInitialisers : objectInitialisers;
    }

    /** @param callsThis whether it is a constructor that another one runs the initialisers for */
    UsedTypes addMethod(JavaType.Method method, @Nullable Forward forward, boolean callsThis) {
        UsedTypes usages = new UsedTypes();
        methods.add(new OpenMethod(method, forward, callsThis, usages));
        return usages;
    }

    void addField(JavaType.Variable field) {
        fields.add(new FieldFacts(
                field.getName(),
                ErasedNames.of(field.getType()),
                ErasedNames.argumentsOf(field.getType()),
                modifiers(field.getFlags())));
    }

    TypeFacts facts() {
        List<MethodFacts> all = new ArrayList<>();
        for (OpenMethod method : methods) {
            all.add(facts(method));
        }
        boolean hasConstructor =
                methods.stream().anyMatch(method -> method.type().isConstructor());
        if (!hasConstructor && sort() == TypeSort.CLASS) {
            all.add(new MethodFacts(
                    MethodFacts.CONSTRUCTOR,
                    List.of(),
                    "void",
                    accessOnly(modifiers(type.getFlags())),
                    null,
                    objectInitialisers.usages()));
        }
        if (!classInitialisers.usages().isEmpty()) {
            all.add(new MethodFacts(
                    MethodFacts.STATIC_INITIALIZER,
                    List.of(),
                    "void",
                    Set.of(Modifier.STATIC),
                    null,
                    classInitialisers.usages()));
        }
        JavaType.FullyQualified superclass = type.getSupertype();
        return new TypeFacts(
                name(),
                sort(),
                modifiers(type.getFlags()),
                superclass == null || sort() == TypeSort.INTERFACE ? "" : superclass.getFullyQualifiedName(),
                type.getInterfaces().stream()
                        .map(JavaType.FullyQualified::getFullyQualifiedName)
                        .toList(),
                all,
                fields,
                declarations.usages(),
                isTest);
    }

    private MethodFacts facts(OpenMethod method) {
        UsedTypes usages = method.usages();
        if (method.type().isConstructor() && !method.callsThis()) {
            usages.addAll(objectInitialisers);
        }
        return new MethodFacts(
                ErasedNames.nameOf(method.type()),
                ErasedNames.parameters(method.type()),
                method.type().isConstructor()
                        ? "void"
                        : ErasedNames.of(method.type().getReturnType()),
                modifiers(method.type().getFlags()),
                method.forward(),
                usages.usages());
    }

    private TypeSort sort() {
        return switch (type.getKind()) {
            case Interface -> TypeSort.INTERFACE;
            case Enum -> TypeSort.ENUM;
            case Record -> TypeSort.RECORD;
            case Annotation -> TypeSort.ANNOTATION;
            default -> TypeSort.CLASS;
        };
    }

    private static Set<Modifier> accessOnly(Set<Modifier> modifiers) {
        Set<Modifier> access = EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE);
        access.retainAll(modifiers);
        return access;
    }

    private static Set<Modifier> modifiers(Set<Flag> flags) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        MODIFIERS.forEach((flag, modifier) -> {
            if (flags.contains(flag)) {
                modifiers.add(modifier);
            }
        });
        return modifiers;
    }
}
