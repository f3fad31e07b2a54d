package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Functions;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.OwnerWords;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.TypeUtils;

/** Blocks exceptions that come to be checked, or to be checked under another superclass, where nothing takes them (JLS 11.2.3). */
public final class ThrownTypes implements Rule<J> {

    private static final String REMEDY = "declare or catch it here first, or give both the same superclass";

    private final RuleContext context;

    /** Asked in one file. */
    public ThrownTypes(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(
                J.Throw.class,
                J.NewClass.class,
                J.MethodInvocation.class,
                J.MemberReference.class,
                J.MethodDeclaration.class,
                J.ClassDeclaration.class,
                J.Try.Catch.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        Place place = Placement.of(cursor);
        if (tree instanceof J.Throw statement) {
            check(statement, statement.getException().getType(), place, cursor, found);
        } else if (tree instanceof MethodCall call && call.getMethodType() != null) {
            thrownBy(call.getMethodType()).forEach(type -> check(tree, type, place, cursor, found));
        } else if (tree instanceof J.MethodDeclaration method && method.getMethodType() != null) {
            overrides(method, method.getMethodType(), place, found);
        } else if (tree instanceof J.ClassDeclaration declaration && declaration.getExtends() != null) {
            turned(declaration.getExtends(), declaration.getExtends().getType(), place, found);
        } else if (tree instanceof J.Try.Catch handler) {
            TwinCatches.alternativesOf(handler).forEach(caught -> turned(caught, caught.getType(), place, found));
        }
    }

    // What is thrown as a type variable is whatever stands for it in the call: orElseThrow(Legacy::new).
    private static List<JavaType> thrownBy(JavaType.Method method) {
        if (method.getThrownExceptions().isEmpty()) {
            return List.of();
        }
        List<JavaType> thrown = new ArrayList<>();
        for (JavaType type : Members.declared(method).getThrownExceptions()) {
            if (type instanceof JavaType.GenericTypeVariable) {
                method.getParameterTypes().forEach(parameter -> TypeNames.forEachMentioned(parameter, thrown::add));
            }
        }
        thrown.addAll(method.getThrownExceptions());
        return thrown;
    }

    private void check(J site, @Nullable JavaType thrown, Place place, Cursor cursor, Findings found) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(thrown);
        JavaType.FullyQualified after = checkedAfter(type, place);
        if (type != null && after != null && !isTaken(type, place, cursor)) {
            block(
                    site,
                    type,
                    place,
                    OwnerWords.withSuperclass(after) + " must be caught or declared, and is neither here",
                    found);
        }
    }

    private JavaType.@Nullable FullyQualified checkedAfter(JavaType.@Nullable FullyQualified type, Place place) {
        Entry entry = context.movingAt(type, place);
        JavaType.FullyQualified canonical =
                entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
        return canonical != null && canonical.isAssignableTo("java.lang.Throwable") && Exceptions.isChecked(canonical)
                ? canonical
                : null;
    }

    private boolean isTaken(JavaType.FullyQualified type, Place place, Cursor cursor) {
        Object child = cursor.getValue();
        if (child instanceof J.MemberReference reference) {
            return isTakenBy(reference.getType(), type, place);
        }
        for (Cursor around = cursor.getParentTreeCursor(); !around.isRoot(); around = around.getParentTreeCursor()) {
            Object tree = around.getValue();
            if (tree instanceof J.Try attempt
                    && (attempt.getBody() == child || child instanceof J.Try.Resource)
                    && attempt.getCatches().stream()
                            .flatMap(handler -> TwinCatches.alternativesOf(handler).stream())
                            .anyMatch(caught -> takes(caught.getType(), type, place))) {
                return true;
            }
            if (tree instanceof J.Lambda lambda) {
                return isTakenBy(lambda.getType(), type, place);
            }
            if (tree instanceof J.MethodDeclaration method) {
                List<NameTree> declared = method.getThrows() == null ? List.of() : method.getThrows();
                return declared.stream().anyMatch(each -> takes(each.getType(), type, place));
            }
            if (tree instanceof J.ClassDeclaration || tree instanceof J.NewClass && child instanceof J.Block) {
                return false;
            }
            child = tree;
        }
        return false;
    }

    private boolean isTakenBy(@Nullable JavaType function, JavaType.FullyQualified type, Place place) {
        JavaType.Method method = Functions.methodOf(function);
        return method != null && method.getThrownExceptions().stream().anyMatch(each -> takes(each, type, place));
    }

    private boolean takes(@Nullable JavaType taker, JavaType.FullyQualified type, Place place) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(taker);
        return taker instanceof JavaType.GenericTypeVariable
                || named != null
                        && context.fit()
                                .isSubtypeAfter(type, place, context.fit().nameAfter(named, place));
    }

    // An override throws nothing checked that what it overrides does not (JLS 8.4.8.3).
    private void overrides(J.MethodDeclaration method, JavaType.Method type, Place place, Findings found) {
        for (NameTree thrown : method.getThrows() == null ? List.<NameTree>of() : method.getThrows()) {
            JavaType.FullyQualified named = TypeUtils.asFullyQualified(thrown.getType());
            JavaType.FullyQualified after = checkedAfter(named, place);
            if (named == null || after == null) {
                continue;
            }
            for (JavaType.FullyQualified parent : Members.withSupertypes(type.getDeclaringType())) {
                boolean isLeftAlone = parent.getMethods().stream()
                        .filter(other -> parent != type.getDeclaringType() && isOverridden(type, other))
                        .anyMatch(other ->
                                other.getThrownExceptions().stream().noneMatch(each -> takes(each, named, place)));
                if (isLeftAlone) {
                    block(
                            thrown,
                            named,
                            place,
                            OwnerWords.withSuperclass(after) + " is checked, and the method of "
                                    + parent.getFullyQualifiedName() + " that this overrides does not declare it",
                            found);
                }
            }
        }
    }

    private static boolean isOverridden(JavaType.Method own, JavaType.Method other) {
        return own.getName().equals(other.getName())
                && !own.isConstructor()
                && TypeNames.erasures(own.getParameterTypes()).equals(TypeNames.erasures(other.getParameterTypes()));
    }

    // Nothing has to throw what is unchecked for it to be caught; its subclasses need not be declared.
    private void turned(J site, @Nullable JavaType type, Place place, Findings found) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
        JavaType.FullyQualified after = checkedAfter(named, place);
        if (named != null && after != null && !Exceptions.isChecked(named)) {
            block(
                    site,
                    named,
                    place,
                    TypeKey.of(named) + " is unchecked and " + OwnerWords.withSuperclass(after) + " is checked",
                    found);
        }
    }

    private void block(J site, JavaType.FullyQualified type, Place place, String reason, Findings found) {
        Entry entry = context.movingAt(type, place);
        if (entry != null) {
            found.blocked(site, UseKind.TYPE, TypeKey.of(type), entry, new Objection(reason, REMEDY));
        }
    }
}
