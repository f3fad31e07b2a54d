package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.index.KotlinTopLevel;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.planning.PlanningVisitor;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.hazards.Configured;
import dev.ssotkit.rewrite.internal.rule.names.VisibleNames;
import dev.ssotkit.rewrite.internal.rule.types.EnumConstants;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.kotlin.KotlinIsoVisitor;
import org.openrewrite.kotlin.marker.By;
import org.openrewrite.kotlin.tree.K;

/** Walks a Kotlin file after {@link PlanningVisitor} did, and holds back what only Kotlin can do with a type or a value. */
public final class KotlinPlanner extends KotlinIsoVisitor<Integer> {

    private static final Set<J.Binary.Type> WITHOUT_CONVENTION =
            Set.of(J.Binary.Type.Equal, J.Binary.Type.NotEqual, J.Binary.Type.And, J.Binary.Type.Or);
    private static final Set<K.Binary.Type> WITHOUT_FUNCTION =
            Set.of(K.Binary.Type.IdentityEquals, K.Binary.Type.IdentityNotEquals, K.Binary.Type.Elvis);
    private static final Set<String> REFLECTIVE = Set.of(
            "newInstance",
            "getConstructor",
            "getDeclaredConstructor",
            "getConstructors",
            "getDeclaredConstructors",
            "constructors",
            "declaredConstructors",
            "primaryConstructor",
            "createInstance",
            "objectInstance");

    private final RuleContext context;
    private final KotlinCalls calls;
    private final VisibleNames visible;
    private final EnumConstants constants;

    public KotlinPlanner(RuleContext context, Configured configured, JavaSourceFile file) {
        this.context = context;
        this.calls = new KotlinCalls(context, configured);
        this.visible = new VisibleNames(context, file);
        this.constants = new EnumConstants(context);
    }

    @Override
    public K.CompilationUnit visitCompilationUnit(K.CompilationUnit file, Integer p) {
        KotlinTopLevel.of(file).forEach(this::twins);
        return super.visitCompilationUnit(file, p);
    }

    // f(A) beside f(B), in whatever file of the package.
    private void twins(J tree, KotlinTopLevel.Member member) {
        List<String> before = TypeNames.erasures(member.parameters());
        List<String> after = context.resolver().erasuresAfter(member.parameters(), member.place());
        boolean hasTwin = context.hypothesis().index().kotlinTopLevel(member.name()).stream()
                .filter(other -> !TypeNames.erasures(other.parameters()).equals(before))
                .anyMatch(other -> context.resolver()
                        .erasuresAfter(other.parameters(), other.place())
                        .equals(after));
        if (hasTwin) {
            for (JavaType parameter : member.parameters()) {
                context.blockMentioned(
                        tree,
                        UseKind.TYPE,
                        new PlacedType(parameter, member.place()),
                        new Objection(
                                "two declarations of " + member.name() + " would have the same parameters",
                                "remove one of them first"));
            }
        }
    }

    @Override
    public J.Import visitImport(J.Import anImport, Integer p) {
        String path = TypeNames.key(anImport.getQualid().toString());
        for (String key : context.hypothesis().listed()) {
            if (path.startsWith(key + ".") && context.hypothesis().moves(key)) {
                hold(anImport, UseKind.IMPORT, key, "an import of a member of the legacy type", "call it on the type");
            }
        }
        return anImport;
    }

    @Override
    public J.Package visitPackage(J.Package declaration, Integer p) {
        return declaration;
    }

    // The net under the Java planner: a name that it should have moved and did not understand must not be left behind.
    @Override
    public J.Identifier visitIdentifier(J.Identifier name, Integer p) {
        String key = name.getFieldType() == null ? visible.keyOf(name, getCursor()) : null;
        Object parent = getCursor().getParentTreeCursor().getValue();
        if (key == null || !KotlinRoles.standsForType(name, parent) || isAnother(name, key)) {
            return name;
        }
        if (KotlinRoles.isValue(name, parent)) {
            hold(name, UseKind.TYPE, key, "a Kotlin object, whose name is its instance", "ask the accessor by hand");
        } else {
            visible.holdUnlessPlanned(name, key, parent);
        }
        return name;
    }

    private static boolean isAnother(J.Identifier name, String key) {
        String own = TypeNames.key(name.getType());
        return own != null && !own.equals(key) && !own.equals("kotlin.Array");
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
        calls.plan(call, getCursor());
        String key = call.getSelect() == null ? visible.keyOf(call.getName(), getCursor()) : null;
        if (key != null) {
            hold(call, UseKind.CALL, key, "a function with the name of the legacy type", "rename the function");
        }
        return super.visitMethodInvocation(call, p);
    }

    @Override
    public J.FieldAccess visitFieldAccess(J.FieldAccess access, Integer p) {
        constants.plan(access, getCursor());
        return super.visitFieldAccess(access, p);
    }

    @Override
    public J.NewClass visitNewClass(J.NewClass construction, Integer p) {
        calls.plan(construction);
        return super.visitNewClass(construction, p);
    }

    @Override
    public J.Binary visitBinary(J.Binary binary, Integer p) {
        boolean isText = TypeNames.erasure(binary.getLeft().getType()).equals("java.lang.String");
        if (!WITHOUT_CONVENTION.contains(binary.getOperator())
                && !isText
                && !constants.areOfOneOrder(binary.getLeft(), getCursor())) {
            operator(binary, binary.getLeft(), binary.getRight());
        }
        return super.visitBinary(binary, p);
    }

    @Override
    public K.Binary visitBinary(K.Binary binary, Integer p) {
        boolean isRange =
                binary.getOperator() == K.Binary.Type.RangeTo && constants.areOfOneOrder(binary.getLeft(), getCursor());
        if (!WITHOUT_FUNCTION.contains(binary.getOperator()) && !isRange) {
            boolean isContained =
                    binary.getOperator() == K.Binary.Type.Contains || binary.getOperator() == K.Binary.Type.NotContains;
            operator(binary, isContained ? binary.getRight() : binary.getLeft());
        }
        return super.visitBinary(binary, p);
    }

    @Override
    public J.Unary visitUnary(J.Unary unary, Integer p) {
        operator(unary, unary.getExpression());
        return super.visitUnary(unary, p);
    }

    @Override
    public J.AssignmentOperation visitAssignmentOperation(J.AssignmentOperation assignment, Integer p) {
        operator(assignment, assignment.getVariable());
        return super.visitAssignmentOperation(assignment, p);
    }

    @Override
    public J.ArrayAccess visitArrayAccess(J.ArrayAccess access, Integer p) {
        operator(access, access.getIndexed());
        return super.visitArrayAccess(access, p);
    }

    @Override
    public J.ForEachLoop visitForEachLoop(J.ForEachLoop loop, Integer p) {
        operator(loop, loop.getControl().getIterable());
        return super.visitForEachLoop(loop, p);
    }

    @Override
    public K.DestructuringDeclaration visitDestructuringDeclaration(K.DestructuringDeclaration parts, Integer p) {
        parts.getInitializer().getVariables().forEach(variable -> operator(parts, variable.getInitializer()));
        return super.visitDestructuringDeclaration(parts, p);
    }

    @Override
    public J.VariableDeclarations visitVariableDeclarations(J.VariableDeclarations declared, Integer p) {
        if (declared.getMarkers().findFirst(By.class).isPresent()) {
            declared.getVariables().forEach(variable -> operator(declared, variable.getInitializer()));
        }
        return super.visitVariableDeclarations(declared, p);
    }

    @Override
    public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
        calls.plan(reference);
        String key = moving(reference.getContaining().getType());
        if (key != null && reference.getReference().getSimpleName().equals("class") && isReflected()) {
            hold(reference, UseKind.TYPE, key, "reflection constructs the legacy type", "ask the accessor instead");
        }
        return super.visitMemberReference(reference, p);
    }

    // A::class.java.getDeclaredConstructor().newInstance(): the chain of members that are selected on the class.
    private boolean isReflected() {
        Object child = getCursor().getValue();
        for (var around = getCursor().getParentTreeCursor(); ; around = around.getParentTreeCursor()) {
            if (around.getValue() instanceof J.FieldAccess access && access.getTarget() == child) {
                if (REFLECTIVE.contains(access.getSimpleName())) {
                    return true;
                }
            } else if (around.getValue() instanceof J.MethodInvocation call && call.getSelect() == child) {
                if (REFLECTIVE.contains(call.getSimpleName())) {
                    return true;
                }
            } else {
                return false;
            }
            child = around.getValue();
        }
    }

    private void operator(J tree, @Nullable Expression... operands) {
        for (Expression operand : operands) {
            String key = operand == null ? null : moving(operand.getType());
            if (key != null) {
                hold(
                        tree,
                        UseKind.CALL,
                        key,
                        "an operator that the legacy type defines",
                        "call the method by its name");
            }
        }
    }

    private @Nullable String moving(@Nullable JavaType type) {
        String key = TypeNames.key(type);
        return context.hypothesis().movesAt(key, Placement.of(getCursor())) ? key : null;
    }

    private void hold(J tree, UseKind kind, String key, String reason, String remedy) {
        context.hold(tree, kind, key, new Objection(reason, remedy));
    }
}
