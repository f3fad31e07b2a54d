package dev.ssotkit.discovery.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A type that somebody wrote: neither local nor anonymous, for those are a part of the type around them.
 *
 * @param name binary name
 * @param superclass binary name; empty of an interface and of {@code java.lang.Object}
 * @param interfaces binary names, as declared
 * @param usages what it uses outside of its methods' bodies: in declarations, and all that local and anonymous classes in it use
 * @param isTest whether it stands where tests stand; {@link CodeFacts} adds what uses a test framework
 */
public record TypeFacts(
        String name,
        TypeSort sort,
        Set<Modifier> modifiers,
        String superclass,
        List<String> interfaces,
        List<MethodFacts> methods,
        List<FieldFacts> fields,
        Set<Usage> usages,
        boolean isTest) {

    public TypeFacts {
        modifiers = Set.copyOf(modifiers);
        interfaces = List.copyOf(interfaces);
        methods = List.copyOf(methods);
        fields = List.copyOf(fields);
        usages = Set.copyOf(usages);
    }

    TypeFacts amongTests() {
        return new TypeFacts(name, sort, modifiers, superclass, interfaces, methods, fields, usages, true);
    }

    public String simpleName() {
        return BinaryNames.simple(name);
    }

    public boolean isInterface() {
        return sort == TypeSort.INTERFACE;
    }

    public boolean isPublic() {
        return modifiers.contains(Modifier.PUBLIC);
    }

    /** What others can call: no private methods, no constructors. */
    public Stream<MethodFacts> openMethods() {
        return methods.stream().filter(method -> method.isOrdinary() && !method.isPrivate());
    }

    public Stream<MethodFacts> constructors() {
        return methods.stream().filter(MethodFacts::isConstructor);
    }

    /** Whether its code, all methods and what stands outside of them, does this with a type. */
    public boolean uses(UsageKind kind, String type) {
        return allUsages()
                .anyMatch(usage -> usage.kind() == kind && usage.type().equals(type));
    }

    /** Each as often as it stands in a body of its own. */
    public Stream<Usage> allUsages() {
        return Stream.concat(usages.stream(), methods.stream().flatMap(method -> method.usages().stream()));
    }
}
