package dev.ssotkit.discovery.facts;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor that somebody wrote.
 *
 * @param name {@link #CONSTRUCTOR}, {@link #STATIC_INITIALIZER}, or a name
 * @param parameters erased binary names
 * @param result erased binary name; {@code void} of a constructor
 * @param forward what the whole body is; null if it does more, or has none
 * @param usages what the body uses, lambdas in it included; initialisers count in each constructor that runs them
 */
public record MethodFacts(
        String name,
        List<String> parameters,
        String result,
        Set<Modifier> modifiers,
        @Nullable Forward forward,
        Set<Usage> usages) {

    public static final String CONSTRUCTOR = "<init>";
    public static final String STATIC_INITIALIZER = "<clinit>";

    public MethodFacts {
        parameters = List.copyOf(parameters);
        modifiers = Set.copyOf(modifiers);
        usages = Set.copyOf(usages);
    }

    /** {@code name(a.B,int)}: what a {@link Usage} of it says. */
    public String member() {
        return name + "(" + String.join(",", parameters) + ")";
    }

    /** Neither constructor nor initialiser. */
    public boolean isOrdinary() {
        return !name.startsWith("<");
    }

    public boolean isConstructor() {
        return name.equals(CONSTRUCTOR);
    }

    public boolean isStatic() {
        return modifiers.contains(Modifier.STATIC);
    }

    public boolean isPublic() {
        return modifiers.contains(Modifier.PUBLIC);
    }

    public boolean isPrivate() {
        return modifiers.contains(Modifier.PRIVATE);
    }

    /** {@code addConnection(Connection)}, for people. */
    public String spelling() {
        return BinaryNames.shortMember(member());
    }

    public boolean uses(UsageKind kind, String type) {
        return usages.stream()
                .anyMatch(usage -> usage.kind() == kind && usage.type().equals(type));
    }
}
