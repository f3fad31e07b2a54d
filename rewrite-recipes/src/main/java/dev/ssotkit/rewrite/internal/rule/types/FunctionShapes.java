package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.merges.Thrown;
import dev.ssotkit.rewrite.internal.types.Functions;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Blocks lambdas and method references as values of the legacy type, unless canonical is a like function (JLS 9.8, 9.9). */
public final class FunctionShapes implements Rule<Expression> {

    private final RuleContext context;

    /** Asked in one file. */
    public FunctionShapes(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.Lambda.class, J.MemberReference.class, J.NewClass.class);
    }

    @Override
    public void at(Expression function, Cursor cursor, Findings found) {
        if (function instanceof J.MemberReference reference && context.dialect().isChosenAtRunTime(reference)) {
            return;
        }
        if (function instanceof J.NewClass made && !isFunction(made)) {
            return;
        }
        Place place = Placement.of(cursor);
        Entry entry = context.movingAt(function.getType(), place);
        TypeKey key = TypeKey.orNull(function.getType());
        if (entry != null && key != null) {
            Objection objection = objection(function, entry, place);
            if (objection != null) {
                found.blocked(function, UseKind.TYPE, key, entry, objection);
            }
        } else {
            inherited(function, TypeUtils.asFullyQualified(function.getType()), found);
        }
    }

    /** Whether this is Kotlin's {@code Listener { .. }}, which makes an interface of a function. */
    static boolean isFunction(J.NewClass made) {
        return made.getBody() == null
                && made.getType() instanceof JavaType.FullyQualified type
                && type.getKind() == JavaType.FullyQualified.Kind.Interface;
    }

    // An interface of the sources stays a function if what it inherits is the same methods.
    private void inherited(Expression function, JavaType.@Nullable FullyQualified type, Findings found) {
        if (type == null || context.inheritedMove(type) == null) {
            return;
        }
        for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
            Entry entry = context.movingAt(parent, Place.of(type));
            JavaType.FullyQualified canonical =
                    entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
            if (entry != null && (canonical == null || !inheritsTheSame(parent, canonical, Place.of(type)))) {
                Objection objection = new Objection(
                        "a lambda or method reference is a " + TypeKey.of(type) + ", and "
                                + RuleContext.canonical(entry) + " has other abstract methods than "
                                + TypeKey.of(parent),
                        "write a class, or let canonical be an interface with the same methods");
                found.blocked(function, UseKind.TYPE, TypeKey.of(parent), entry, objection);
            }
        }
    }

    private boolean inheritsTheSame(JavaType.FullyQualified legacy, JavaType.FullyQualified canonical, Place place) {
        List<JavaType.Method> before = Functions.methodsOf(legacy);
        List<JavaType.Method> after = Functions.methodsOf(canonical);
        return before.size() == after.size()
                && before.stream().allMatch(one -> after.stream().anyMatch(other -> isAlike(one, other, place)));
    }

    private @Nullable Objection objection(Expression function, Entry entry, Place place) {
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        JavaType.Method before = Functions.methodOf(function.getType());
        boolean isSealed =
                canonical != null && context.hypothesis().index().isSealed(canonical.getFullyQualifiedName());
        JavaType.Method after =
                canonical != null && !isSealed && canonical.getKind() == JavaType.FullyQualified.Kind.Interface
                        ? Functions.methodOf(canonical)
                        : null;
        if (before == null || after == null || !isAlike(before, after, place)) {
            return new Objection(
                    "a lambda or method reference cannot be a " + RuleContext.canonical(entry)
                            + (isSealed ? ", which is sealed" : difference(before, after, canonical, place)),
                    "write a class, or let canonical be an interface with the same one method");
        }
        List<JavaType> uncaught = Thrown.uncaughtIn(function, context, place, after);
        return uncaught.isEmpty()
                ? null
                : new Objection(
                        "the function throws " + TypeNames.erasure(uncaught.get(0)) + ", which " + after.getName()
                                + " of " + RuleContext.canonical(entry) + " does not declare",
                        "declare it there, or catch it in the function");
    }

    private String difference(
            JavaType.@Nullable Method before,
            JavaType.@Nullable Method after,
            JavaType.@Nullable FullyQualified canonical,
            Place place) {
        if (canonical == null) {
            return "";
        }
        if (canonical.getKind() != JavaType.FullyQualified.Kind.Interface) {
            return ", which is no interface";
        }
        if (after == null) {
            List<JavaType.Method> several = Functions.methodsOf(canonical);
            return several.isEmpty()
                    ? ", which has no abstract method"
                            + (before == null ? "" : ": " + bodyFor(before, canonical, place))
                    : several.stream()
                            .map(FunctionShapes::written)
                            .sorted()
                            .collect(Collectors.joining(" and ", ", which has the abstract methods ", ""));
        }
        return ", whose method is " + written(after) + (before == null ? "" : ", not " + written(before));
    }

    // The method of the function that canonical has no more, or gives a body.
    private String bodyFor(JavaType.Method before, JavaType.FullyQualified canonical, Place place) {
        return Members.methods(canonical, before.getName()).stream()
                .filter(method -> isAlike(before, method, place))
                .findFirst()
                .map(method -> written(method) + " has a body")
                .orElseGet(() -> "it lacks " + written(before));
    }

    private static String written(JavaType.Method method) {
        List<String> variables = method.getDeclaredFormalTypeNames();
        return (variables.isEmpty() ? "" : "<" + String.join(", ", variables) + "> ")
                + TypeNames.erasure(method.getReturnType()) + " " + method.getName()
                + TypeNames.inParentheses(TypeNames.erasures(method.getParameterTypes())) + " of "
                + TypeKey.of(method.getDeclaringType());
    }

    private boolean isNamed(JavaType.Method before, String name) {
        return context.resolver()
                .line(before.getDeclaringType(), before)
                .map(line -> line.mapping().target().methodName())
                .orElse(before.getName())
                .equals(name);
    }

    // As the function's own code will name the types.
    private boolean isAlike(JavaType.Method before, JavaType.Method after, Place place) {
        // A lambda has no type parameters (JLS 15.27.3); a reference would have to stand for all of them.
        return before.getDeclaredFormalTypeNames().size()
                        == after.getDeclaredFormalTypeNames().size()
                && isNamed(before, after.getName())
                && context.erasures().ofParameters(before, place).equals(TypeNames.erasures(after.getParameterTypes()))
                && context.erasures().ofResult(before, place).equals(TypeNames.erasure(after.getReturnType()));
    }
}
