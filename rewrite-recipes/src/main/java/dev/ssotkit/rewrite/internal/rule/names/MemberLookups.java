package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.rewrite.internal.index.WrittenConstants;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.ClassLiterals;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/** What a call that is given a class looks up in it: by the names of the JDK's own methods, else by what the call is called. */
final class MemberLookups {

    /** What is said of a look-up. */
    record Answer(@Nullable Objection objection, String remark) {}

    private static final Set<String> FIELDS = Set.of(
            "getField",
            "getDeclaredField",
            "findGetter",
            "findSetter",
            "findStaticGetter",
            "findStaticSetter",
            "findVarHandle",
            "findStaticVarHandle",
            "newUpdater");
    private static final Set<String> METHODS =
            Set.of("getMethod", "getDeclaredMethod", "findVirtual", "findStatic", "findSpecial");
    private static final Pattern LISTS = Pattern.compile("get(Declared)?(Fields|Methods|Constructors|Classes)"
            + "|getRecordComponents|getEnclosing\\w+|getDeclaringClass|get(Generic)?(Superclass|Interfaces)"
            + "|getPermittedSubclasses|getEnumConstants");
    private static final Pattern OTHERS =
            Pattern.compile("(?i).*(field|method|property|member|state|invoke|accessor).*");

    private final RuleContext context;

    MemberLookups(RuleContext context) {
        this.context = context;
    }

    Optional<Answer> of(
            MethodCall call,
            List<Expression> arguments,
            WrittenConstants constants,
            JavaType.FullyQualified legacy,
            JavaType.FullyQualified canonical,
            Place place) {
        String by = call instanceof J.MethodInvocation invocation
                ? invocation.getSimpleName()
                : call.getMethodType() == null
                        ? ""
                        : call.getMethodType().getDeclaringType().getClassName();
        if (LISTS.matcher(by).matches() && arguments.isEmpty()) {
            return Optional.of(new Answer(null, Use.NAME_MOVES + ", and " + by + "() tells of " + name(canonical)));
        }
        boolean isEnumConstant = by.equals("valueOf") && legacy.getKind() == JavaType.FullyQualified.Kind.Enum;
        boolean isField = FIELDS.contains(by) || isEnumConstant;
        boolean isMethod = METHODS.contains(by);
        if (!isField && !isMethod && !OTHERS.matcher(by).matches()) {
            return Optional.empty();
        }
        Expression name = arguments.stream()
                .filter(argument -> TypeNames.erasure(argument.getType()).equals("java.lang.String"))
                .findFirst()
                .orElse(null);
        if (name == null) {
            return Optional.empty();
        }
        String member = constants.textOf(name);
        if (member == null) {
            return isField || isMethod
                    ? Optional.of(new Answer(
                            new Objection(
                                    "which member of " + name(legacy) + " is looked up here only the run tells: "
                                            + name(canonical) + " may have none of that name",
                                    "look it up by a constant, or call what is meant"),
                            ""))
                    : Optional.empty();
        }
        boolean isDeclared = !by.equals("getField") && !by.equals("getMethod");
        Optional<Answer> field = isMethod ? Optional.empty() : field(member, isDeclared, legacy, canonical, place);
        return field.isPresent() || isField
                ? field
                : method(member, arguments, isMethod, isDeclared, legacy, canonical, place);
    }

    private Optional<Answer> field(
            String name,
            boolean isDeclared,
            JavaType.FullyQualified legacy,
            JavaType.FullyQualified canonical,
            Place place) {
        JavaType.Variable old = Members.field(legacy, name).orElse(null);
        if (old == null) {
            return Optional.empty();
        }
        boolean isThere = Members.field(canonical, name)
                .filter(each -> each.hasFlags(Flag.Static) == old.hasFlags(Flag.Static))
                .filter(each -> context.erasures()
                                .of(List.of(old.getType()), place)
                                .equals(TypeNames.erasures(List.of(each.getType())))
                        || each.hasFlags(Flag.Enum) && old.hasFlags(Flag.Enum))
                .filter(each -> isDeclared ? isOwn(each.getOwner(), canonical) : each.hasFlags(Flag.Public))
                .isPresent();
        return answer(isThere, "field " + name, legacy, canonical);
    }

    private Optional<Answer> method(
            String name,
            List<Expression> arguments,
            boolean isExact,
            boolean isDeclared,
            JavaType.FullyQualified legacy,
            JavaType.FullyQualified canonical,
            Place place) {
        List<String> parameters = isExact ? parameters(arguments) : null;
        Predicate<JavaType.Method> meant = method -> parameters == null
                || TypeNames.erasures(method.getParameterTypes()).equals(parameters);
        List<JavaType.Method> old =
                Members.methods(legacy, name).stream().filter(meant).toList();
        if (old.isEmpty()) {
            return Optional.empty();
        }
        boolean isThere = old.stream()
                .allMatch(method -> Members.methods(canonical, name).stream()
                        .filter(each -> each.hasFlags(Flag.Static) == method.hasFlags(Flag.Static))
                        .filter(each -> TypeNames.erasures(each.getParameterTypes())
                                .equals(context.erasures().ofParameters(method, place)))
                        .filter(each -> TypeNames.erasure(each.getReturnType())
                                .equals(context.erasures().ofResult(method, place)))
                        .anyMatch(each ->
                                isDeclared ? isOwn(each.getDeclaringType(), canonical) : each.hasFlags(Flag.Public)));
        return answer(isThere, "method " + name, legacy, canonical);
    }

    // Null where the parameter types are not written as class literals.
    private static @Nullable List<String> parameters(List<Expression> arguments) {
        List<Expression> types = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        boolean areWritten = types.stream().allMatch(type -> ClassLiterals.typeOf(type) != null);
        return areWritten
                ? types.stream()
                        .map(type -> TypeNames.erasure(ClassLiterals.typeOf(type)))
                        .toList()
                : null;
    }

    private static boolean isOwn(@Nullable JavaType owner, JavaType.FullyQualified canonical) {
        return owner instanceof JavaType.FullyQualified type
                && type.getFullyQualifiedName().equals(canonical.getFullyQualifiedName());
    }

    private static Optional<Answer> answer(
            boolean isThere, String member, JavaType.FullyQualified legacy, JavaType.FullyQualified canonical) {
        return Optional.of(
                isThere
                        ? new Answer(
                                null,
                                Use.NAME_MOVES + ", and " + member + " of " + name(canonical) + " is found by its name")
                        : new Answer(ReflectedMembers.missing(name(canonical), member, name(legacy)), ""));
    }

    private static String name(JavaType.FullyQualified type) {
        return type.getFullyQualifiedName();
    }
}
