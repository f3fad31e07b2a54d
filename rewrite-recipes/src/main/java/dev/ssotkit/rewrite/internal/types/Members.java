package dev.ssotkit.rewrite.internal.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;

/** Looks members up on attributed types, inherited ones too. */
public final class Members {

    public static final String CONSTRUCTOR = "<constructor>";

    private Members() {}

    /** The type and all its supertypes, the nearest first. */
    public static List<JavaType.FullyQualified> withSupertypes(JavaType.FullyQualified type) {
        List<JavaType.FullyQualified> all = new ArrayList<>();
        collect(type, all, new HashSet<>());
        return all;
    }

    private static void collect(
            JavaType.@Nullable FullyQualified type, List<JavaType.FullyQualified> all, Set<String> names) {
        if (type == null || !names.add(type.getFullyQualifiedName())) {
            return;
        }
        all.add(type);
        collect(type.getSupertype(), all, names);
        type.getInterfaces().forEach(parent -> collect(parent, all, names));
    }

    /**
     * Methods of this name that the type has; constructors only where it declares them itself, and of the static methods
     * of interfaces only its own, for nothing inherits them (JLS 8.4.8, 9.4).
     */
    public static List<JavaType.Method> methods(JavaType.FullyQualified type, String name) {
        List<JavaType.Method> found = new ArrayList<>();
        List<JavaType.FullyQualified> owners = name.equals(CONSTRUCTOR) ? List.of(type) : withSupertypes(type);
        for (JavaType.FullyQualified owner : owners) {
            for (JavaType.Method method : owner.getMethods()) {
                if (method.getName().equals(name) && (owner == type || !isOfInterfaceOnly(method))) {
                    found.add(method);
                }
            }
        }
        return found;
    }

    /** Whether a method is static in an interface: it goes by the name of that interface, and by nothing else. */
    public static boolean isOfInterfaceOnly(JavaType.Method method) {
        return method.hasFlags(Flag.Static)
                && method.getDeclaringType().getKind() == JavaType.FullyQualified.Kind.Interface;
    }

    /** The methods of its name, or the constructors, that the class of a method has. */
    public static List<JavaType.Method> overloads(JavaType.Method method) {
        return overloads(method.getDeclaringType(), method);
    }

    /** The same of another class. */
    public static List<JavaType.Method> overloads(JavaType.FullyQualified type, JavaType.Method method) {
        return methods(type, method.isConstructor() ? CONSTRUCTOR : method.getName());
    }

    /** The method with exactly these erased parameters. */
    public static Optional<JavaType.Method> method(JavaType.FullyQualified type, String name, List<String> erasures) {
        return methods(type, name).stream()
                .filter(method -> TypeNames.erasures(method.getParameterTypes()).equals(erasures))
                .findFirst();
    }

    /** Whether a method has no body; javac marks the default methods of sources as abstract, too. */
    public static boolean isAbstract(JavaType.Method method) {
        return method.hasFlags(Flag.Abstract) && !method.hasFlags(Flag.Default);
    }

    /** The declaration of a method that is called, where that is certain: a call carries its own type arguments. */
    public static JavaType.Method declared(JavaType.Method call) {
        List<String> erasures = TypeNames.erasures(call.getParameterTypes());
        List<JavaType.Method> possible = call.getDeclaringType().getMethods().stream()
                .filter(method -> method.getName().equals(call.getName()) && isInstance(method, call))
                .toList();
        return possible.stream()
                .filter(method -> TypeNames.erasures(method.getParameterTypes()).equals(erasures))
                .findFirst()
                .orElseGet(() -> possible.size() == 1 ? possible.get(0) : call);
    }

    /** The type of a field as its class declares it; as the read shows it where attribution does not tell. */
    public static JavaType declaredType(JavaType.Variable read) {
        return !(read.getOwner() instanceof JavaType.FullyQualified owner)
                ? read.getType()
                : owner.getMembers().stream()
                        .filter(field -> field.getName().equals(read.getName()))
                        .findFirst()
                        .map(JavaType.Variable::getType)
                        .orElse(read.getType());
    }

    // A parameter that a call shows with another type than its declaration is, or is made of, a type variable.
    private static boolean isInstance(JavaType.Method declared, JavaType.Method call) {
        List<JavaType> parameters = declared.getParameterTypes();
        if (parameters.size() != call.getParameterTypes().size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            String erasure = TypeNames.erasure(parameters.get(i));
            if (!isVariable(parameters.get(i))
                    && !erasure.equals(
                            TypeNames.erasure(call.getParameterTypes().get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVariable(JavaType type) {
        return type instanceof JavaType.GenericTypeVariable
                || type instanceof JavaType.Array array && isVariable(array.getElemType());
    }

    /** The method that reads a property (JavaBeans specification, 8.3). */
    public static Optional<JavaType.Method> getter(JavaType.FullyQualified type, String property) {
        String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return method(type, "get" + capital, List.of())
                .or(() -> method(type, property.startsWith("is") ? property : "is" + capital, List.of()));
    }

    public static Optional<JavaType.Variable> field(JavaType.FullyQualified type, String name) {
        return withSupertypes(type).stream()
                .flatMap(owner -> owner.getMembers().stream())
                .filter(member -> member.getName().equals(name))
                .findFirst();
    }

    /** Whether a field may be a constant variable, if its value is one (JLS 4.12.4): final, a primitive or a string. */
    public static boolean mayBeConstant(JavaType.Variable field) {
        boolean isOfConstants = field.getType() instanceof JavaType.Primitive
                || TypeNames.erasure(field.getType()).equals("java.lang.String");
        return isOfConstants && field.hasFlags(Flag.Final);
    }

    /** Whether code in a class may name a type: public all the way out, or in the same package. */
    public static boolean isAccessible(JavaType.FullyQualified type, Place place) {
        for (JavaType.FullyQualified part = type; part != null; part = part.getOwningClass()) {
            if (!part.hasFlags(Flag.Public) && (part.hasFlags(Flag.Private) || !place.isInPackageOf(part))) {
                return place.sharesPrivatesWith(type);
            }
        }
        return true;
    }

    /** Whether code in a class may use a member of an accessible type (JLS 6.6.1; protected as package-private). */
    public static boolean isAccessible(Predicate<Flag> flags, JavaType.FullyQualified owner, Place place) {
        if (flags.test(Flag.Public) || owner.getKind() == JavaType.FullyQualified.Kind.Interface) {
            return true;
        }
        if (flags.test(Flag.Private)) {
            return place.sharesPrivatesWith(owner);
        }
        return place.isInPackageOf(owner);
    }

    /** Whether a class at a place inherits a method of a supertype, or may override it (JLS 8.4.8). */
    public static boolean isInherited(JavaType.Method method, Place place) {
        return !isOfInterfaceOnly(method) && isInherited(method::hasFlags, method.getDeclaringType(), place);
    }

    /** The same of any member (8.2, 8.3, 8.5): fields and types of an interface are inherited, too. */
    public static boolean isInherited(Predicate<Flag> flags, JavaType.FullyQualified owner, Place place) {
        return !flags.test(Flag.Private)
                && (flags.test(Flag.Public)
                        || flags.test(Flag.Protected)
                        || owner.getKind() == JavaType.FullyQualified.Kind.Interface
                        || place.isInPackageOf(owner));
    }

    public static boolean isAccessible(JavaType.Method method, Place place) {
        return isAccessible(method::hasFlags, method.getDeclaringType(), place);
    }

    /** Whether attribution does not say what declares something: a local variable, or whatever stands in a script. */
    public static boolean isUnknownOwner(JavaType.FullyQualified owner) {
        return owner instanceof JavaType.Unknown || owner.getClassName().equals("doesntmatter");
    }
}
