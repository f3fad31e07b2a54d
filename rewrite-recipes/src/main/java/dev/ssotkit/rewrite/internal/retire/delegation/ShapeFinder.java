package dev.ssotkit.rewrite.internal.retire.delegation;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.retire.Definition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Finds what a legacy type can do without once its mapped methods pass on. What stays keeps the state that it needs; state
 * that it shares with a method that passes on would fall in two, and the type stays as it was.
 */
final class ShapeFinder {

    private final List<Statement> members;
    private final PassedMembers passed;
    private final boolean isSerializable;
    private final @Nullable Long serialVersion;
    private final MemberGraph graph;
    private final Map<UUID, Passed> methods = new LinkedHashMap<>();
    private final List<Statement> passing = new ArrayList<>();
    private final Set<Statement> roots = new HashSet<>();
    private final List<J.MethodDeclaration> kept = new ArrayList<>();
    private final Map<UUID, Passed> constructors = new LinkedHashMap<>();
    private @Nullable Passed accessor;
    private @Nullable Objection objection;

    ShapeFinder(Definition definition, PassedMembers passed, SerialVersions versions) {
        this.members = definition.declaration().getBody().getStatements();
        this.passed = passed;
        this.isSerializable = TypeUtils.isAssignableTo("java.io.Serializable", definition.type());
        boolean isDeclared = members.stream()
                .anyMatch(
                        member -> member instanceof J.VariableDeclarations fields && ClassState.isOfSerialForm(fields));
        OptionalLong version = isSerializable && !isDeclared ? versions.of(definition) : OptionalLong.empty();
        this.serialVersion = version.isPresent() ? version.getAsLong() : null;
        if (isSerializable && !isDeclared && version.isEmpty()) {
            object(
                    "its serial version may be made of what the compiler adds",
                    "declare the serialVersionUID that `serialver` prints");
        }
        this.graph = new MemberGraph(definition.declaration());
    }

    /** Why there is none. */
    @Nullable
    Objection objection() {
        return objection;
    }

    /** The shape; null where there is an objection, or nothing passes on. */
    @Nullable
    DelegateShape shape() {
        for (Statement member : members) {
            sort(member);
        }
        constructions();
        if (accessor != null && PassedMembers.throwsChecked(accessor.call().method())) {
            object("the accessor throws what the methods do not declare", "let it throw nothing that is checked");
        }
        if (accessor == null && isSerializable) {
            object("the instance that each object keeps is no part of its serial form", "");
        }
        if (objection != null || methods.isEmpty()) {
            return null;
        }
        Set<Statement> staying = graph.reachableFrom(roots);
        for (Statement initialiser : List.copyOf(members)) {
            if (ClassState.isStaticInitialiser(initialiser) && !Collections.disjoint(fieldsOf(initialiser), staying)) {
                staying.add(initialiser);
                staying = graph.reachableFrom(staying);
            }
        }
        Set<Statement> old = graph.reachableFrom(passing);
        for (Statement member : staying) {
            if (old.contains(member) && ClassState.isState(member)) {
                object(
                        "state is shared: what stays and what would pass on both use "
                                + ((J.VariableDeclarations) member)
                                        .getVariables()
                                        .get(0)
                                        .getSimpleName(),
                        "map in `calls` what stays: " + names(kept));
                return null;
            }
        }
        boolean isStateful = staying.stream().anyMatch(ClassState::isPrivateOfInstance);
        if (isStateful && accessor == null) {
            object(
                    "what stays needs the state that the constructors make, and these keep an instance each",
                    "map in `calls` what stays: " + names(kept));
            return null;
        }
        if (isStateful) {
            members.stream()
                    .filter(member -> isConstructor(member) || ClassState.isInitialiser(member))
                    .forEach(staying::add);
            staying = graph.reachableFrom(staying);
        }
        return new DelegateShape(
                accessor, methods, constructors, !isStateful, goneWithout(staying), kept, serialVersion);
    }

    private void sort(Statement member) {
        if (member instanceof J.MethodDeclaration method && !method.isConstructor()) {
            sort(method);
        } else if (member instanceof J.ClassDeclaration nested) {
            if (!nested.hasModifier(J.Modifier.Type.Private)) {
                roots.add(nested);
            }
        } else if (member instanceof J.VariableDeclarations fields
                && (!fields.hasModifier(J.Modifier.Type.Private) || ClassState.isOfSerialForm(fields))) {
            roots.add(fields);
        }
    }

    private void sort(J.MethodDeclaration method) {
        JavaType.Method type = method.getMethodType();
        if (type == null) {
            object("no type attribution", "make the project compile, with all its dependencies, before the run");
            return;
        }
        if (method.hasModifier(J.Modifier.Type.Private)) {
            return;
        }
        PassedMembers.Answer answer =
                method.getBody() == null ? new PassedMembers.Answer(null, null, false) : passed.ofMethod(type);
        if (answer.passed() != null) {
            methods.put(method.getId(), answer.passed());
            passing.add(method);
        } else if (answer.objection() != null && answer.isMapped()) {
            object(answer.objection().reason(), answer.objection().remedy());
        } else {
            kept.add(method);
            roots.add(method);
        }
    }

    private void constructions() {
        List<J.MethodDeclaration> declared = members.stream()
                .filter(ShapeFinder::isConstructor)
                .map(J.MethodDeclaration.class::cast)
                .toList();
        boolean areAlike = true;
        for (J.MethodDeclaration constructor : declared) {
            JavaType.Method type = constructor.getMethodType();
            PassedMembers.Answer answer =
                    type == null ? new PassedMembers.Answer(null, null, false) : passed.ofConstructor(type);
            if (answer.passed() == null) {
                Objection why = answer.objection();
                object(why == null ? "no type attribution" : why.reason(), why == null ? "" : why.remedy());
                return;
            }
            constructors.put(constructor.getId(), answer.passed());
            areAlike &= Calls.takesNothing(answer.passed());
        }
        if (declared.isEmpty()) {
            PassedMembers.Answer answer = passed.ofDefaultConstructor();
            accessor = answer.passed();
            if (accessor == null || !Calls.takesNothing(accessor)) {
                object("it has no constructor that the accessor's arguments could come from", "write one");
            }
        } else if (areAlike && Calls.areOne(constructors.values())) {
            accessor = constructors.values().iterator().next();
            constructors.clear();
        }
    }

    private Set<UUID> goneWithout(Set<Statement> staying) {
        Set<UUID> gone = new HashSet<>();
        for (Statement member : members) {
            boolean isPart = methods.containsKey(member.getId()) || isConstructor(member);
            if (!isPart && !staying.contains(member)) {
                gone.add(member.getId());
            }
        }
        return gone;
    }

    private void object(String reason, String remedy) {
        if (objection == null) {
            objection = new Objection(reason, remedy);
        }
    }

    private static boolean isConstructor(Statement member) {
        return member instanceof J.MethodDeclaration method && method.isConstructor();
    }

    private List<Statement> fieldsOf(Statement initialiser) {
        return graph.reachableFrom(List.of(initialiser)).stream()
                .filter(J.VariableDeclarations.class::isInstance)
                .toList();
    }

    private static String names(List<J.MethodDeclaration> methods) {
        return String.join(
                ", ",
                methods.stream()
                        .map(J.MethodDeclaration::getSimpleName)
                        .distinct()
                        .toList());
    }
}
