package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.HazardNames;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Results;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.java.tree.TypeUtils;

/** Calls as only Groovy has them: found at run time, with named arguments, on methods that the language adds. */
final class GroovyCalls implements Rule<MethodCall> {

    private static final Set<String> OF_OBJECT =
            Set.of("equals", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize");
    private static final Set<String> REFLECTIVE = Set.of(
            "newInstance",
            "getMetaClass",
            "setMetaClass",
            "metaClass",
            "mixin",
            "invokeMethod",
            "getProperty",
            "setProperty",
            "getConstructor",
            "getDeclaredConstructor",
            "getConstructors",
            "getMethod",
            "getMethods",
            "getDeclaredMethods",
            "getProperties",
            "getAt",
            "putAt",
            "respondsTo",
            "hasProperty",
            "asType",
            "use");

    private final RuleContext context;
    private final GroovyAttribution attribution;
    private final Results results;
    private final GroovyReplacements replacements;

    GroovyCalls(RuleContext context, GroovyAttribution attribution) {
        this.context = context;
        this.attribution = attribution;
        this.results = new Results(context.fit());
        this.replacements = new GroovyReplacements(context, results);
    }

    /** Whether the language adds a method to every object; the canonical type has it as well. */
    public static boolean isAdded(JavaType.Method method) {
        String owner = method.getDeclaringType().getFullyQualifiedName();
        return owner.equals("java.lang.Class")
                || owner.startsWith("java.")
                        && Members.methods(method.getDeclaringType(), method.getName())
                                .isEmpty();
    }

    @Override
    public Set<Class<? extends MethodCall>> constructs() {
        return Set.of(J.MethodInvocation.class, J.MemberReference.class);
    }

    @Override
    public void at(MethodCall call, Cursor cursor, Findings found) {
        if (call instanceof J.MethodInvocation invocation) {
            invocation(invocation, cursor, found);
        } else if (call instanceof J.MemberReference pointer) {
            pointer(pointer, cursor, found);
        }
    }

    private void invocation(J.MethodInvocation call, Cursor cursor, Findings found) {
        Place place = Placement.of(cursor);
        JavaType.Method added = attribution.addedTo(call.getId());
        JavaType.Method original = added == null ? call.getMethodType() : added;
        if (original == null) {
            foundAtRunTime(call, place, found);
            return;
        }
        if (call.getSelect() != null) {
            ofTheLanguage(call, call.getSelect(), place, found);
            if (isSpread(call.getSelect(), original) && context.movingAt(original.getDeclaringType(), place) != null) {
                foundAtRunTime(call, place, found);
            }
        }
        replaced(call, original, Effects.given(call.getArguments()), added != null, place, found);
    }

    private void pointer(J.MemberReference pointer, Cursor cursor, Findings found) {
        Place place = Placement.of(cursor);
        TypeKey key = GroovyRoles.moving(context, pointer.getContaining().getType(), place);
        JavaType.Method original = attribution.addedTo(pointer.getId());
        if (original != null) {
            replaced(pointer, original, List.of(), true, place, found);
        } else if (key != null && pointer.getMethodType() == null) {
            hold(
                    pointer,
                    UseKind.METHOD_REFERENCE,
                    key,
                    "a pointer to a method that is chosen among several at run time",
                    "write it as a closure",
                    found);
        }
    }

    // list*.send() is attributed as the call on each element, and its receiver is the list.
    private static boolean isSpread(Expression receiver, JavaType.Method method) {
        return !TypeUtils.isAssignableTo(method.getDeclaringType().getFullyQualifiedName(), receiver.getType());
    }

    private void ofTheLanguage(J.MethodInvocation call, Expression receiver, Place place, Findings found) {
        TypeKey key = GroovyRoles.moving(context, receiver.getType(), place);
        String name = call.getSimpleName();
        if (key == null || context.plan().of(receiver.unwrap().getId()).isMapped()) {
            return;
        }
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(receiver.getType());
        if (name.equals("withCloseable") && type != null && !context.mapsClosing(type)) {
            hold(
                    call,
                    UseKind.CALL,
                    key,
                    name + " would close the one instance that everybody uses",
                    "do not close it here, or map this constructor in `calls`",
                    found);
        } else if (call.getMethodType() != null && isAdded(call.getMethodType())) {
            if (name.equals("with") || name.equals("tap") || name.equals("identity")) {
                hold(
                        call,
                        UseKind.CALL,
                        key,
                        "the closure after " + name + " can configure the object, and is understood at run time",
                        "call the methods on a variable, or map this constructor in `calls`",
                        found);
            } else if (REFLECTIVE.contains(name)) {
                hold(
                        call,
                        UseKind.CALL,
                        key,
                        name + " asks the type at run time",
                        "call what is meant by its name",
                        found);
            }
        }
    }

    private void foundAtRunTime(J.MethodInvocation call, Place place, Findings found) {
        TypeKey own = call.getSelect() == null
                ? null
                : GroovyRoles.moving(context, call.getSelect().getType(), place);
        if (own != null && REFLECTIVE.contains(call.getSimpleName())) {
            hold(call, UseKind.CALL, own, "it asks the type at run time", "call what is meant by its name", found);
        } else if (own == null) {
            int given = Effects.given(call.getArguments()).size();
            boolean closes = given == 0 && HazardNames.closes(call.getSimpleName());
            if (closes || SharedInstance.configures(call.getSimpleName())) {
                found.add(new Finding.Configures(call, call.getSimpleName(), closes, call.getSelect(), null, null));
            }
            missing(call, call.getSimpleName(), given, call.getSelect() == null, place, found);
        }
    }

    // In a file that uses a legacy type, a receiver without a type may well be one of its objects.
    private void missing(
            J.MethodInvocation call, String name, int given, boolean isImported, Place place, Findings found) {
        for (TypeKey key : context.hypothesis().moving()) {
            JavaType.FullyQualified legacy =
                    context.hypothesis().index().find(key).orElse(null);
            Entry entry = context.hypothesis().entryOf(key);
            if (legacy == null || entry == null || !context.hypothesis().movesAt(key, place)) {
                continue;
            }
            List<JavaType.Method> meant = isImported
                    ? attribution.imported(name).stream()
                            .filter(method -> TypeUtils.isOfType(method.getDeclaringType(), legacy))
                            .toList()
                    : Members.methods(legacy, name);
            List<JavaType.Method> there = context.hypothesis()
                    .canonical(entry)
                    .map(canonical -> Members.methods(canonical, name))
                    .orElse(List.of());
            boolean isMissing = meant.stream()
                    .filter(method -> !OF_OBJECT.contains(method.getName()) && takes(method, given))
                    .anyMatch(method -> there.stream()
                            .noneMatch(other ->
                                    isImported ? isTwin(method, other, place) : takesTheSame(method, other, place)));
            isMissing |= isImported && !meant.isEmpty() && there.size() != meant.size();
            if (isMissing) {
                hold(
                        call,
                        UseKind.CALL,
                        key,
                        "the receiver of " + name + " is known at run time only; it may be " + key + ", and "
                                + RuleContext.canonical(entry) + " has no such method",
                        "declare the receiver's type, or add the method there",
                        found);
            }
        }
    }

    private boolean takesTheSame(JavaType.Method method, JavaType.Method other, Place place) {
        return TypeNames.erasures(other.getParameterTypes())
                .equals(context.erasures().ofParameters(method, place));
    }

    // Whichever of the overloads the run chooses: that of canonical is chosen for the same arguments.
    private boolean isTwin(JavaType.Method method, JavaType.Method other, Place place) {
        return takesTheSame(method, other, place)
                && other.hasFlags(Flag.Static)
                && Members.isAccessible(other, place)
                && results.isKept(method, other, place);
    }

    private static boolean takes(JavaType.Method method, int given) {
        return method.hasFlags(Flag.Varargs) || method.getParameterTypes().size() == given;
    }

    private void replaced(
            J tree, JavaType.Method original, List<Expression> given, boolean isAdded, Place place, Findings found) {
        Objection objection = replacements.objection(tree, original, given, isAdded, place);
        if (objection != null) {
            found.hold(tree, original.getDeclaringType(), objection);
        }
    }

    private void hold(J tree, UseKind kind, TypeKey key, String reason, String remedy, Findings found) {
        found.hold(tree, kind, key, new Objection(reason, remedy));
    }
}
