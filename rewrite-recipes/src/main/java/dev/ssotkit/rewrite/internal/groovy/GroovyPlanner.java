package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.planning.PlanningVisitor;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.rule.hazards.Configured;
import dev.ssotkit.rewrite.internal.rule.names.VisibleNames;
import dev.ssotkit.rewrite.internal.tree.Roles;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.groovy.GroovyIsoVisitor;
import org.openrewrite.groovy.tree.G;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;

/** Walks a Groovy file after {@link PlanningVisitor} did, and holds back what only Groovy can do with a type or a value. */
public final class GroovyPlanner extends GroovyIsoVisitor<Integer> {

    private static final Set<J.Binary.Type> WITHOUT_METHOD =
            Set.of(J.Binary.Type.Equal, J.Binary.Type.NotEqual, J.Binary.Type.And, J.Binary.Type.Or);
    private static final Set<G.Binary.Type> LANGUAGE = Set.of(
            G.Binary.Type.IdentityEquals,
            G.Binary.Type.IdentityNotEquals,
            G.Binary.Type.NotInstanceOf,
            G.Binary.Type.ElvisAssignment);
    private static final Set<String> REWRITING_ANNOTATIONS = Set.of("Delegate", "Newify", "Category", "Mixin");

    private final RuleContext context;
    private final GroovyCalls calls;
    private final GroovyProperties properties;
    private final VisibleNames visible;

    public GroovyPlanner(RuleContext context, Configured configured, JavaSourceFile file) {
        this.context = context;
        this.calls = new GroovyCalls(context, configured);
        this.properties = new GroovyProperties(context, configured);
        this.visible = new VisibleNames(context, file);
    }

    @Override
    public J.Import visitImport(J.Import anImport, Integer p) {
        String key = TypeNames.key(anImport.getTypeName());
        if (anImport.isStatic()
                && anImport.getAlias() != null
                && context.hypothesis().moves(key)) {
            hold(anImport, UseKind.IMPORT, key, "a member of it is imported under another name", "call it on the type");
        }
        return anImport;
    }

    @Override
    public J.Package visitPackage(J.Package declaration, Integer p) {
        return declaration;
    }

    // Where the parser loses its way (an @Field of a script), it takes code for white space.
    @Override
    public Space visitSpace(@Nullable Space space, Space.Location location, Integer p) {
        if (space == null) {
            return Space.EMPTY;
        }
        if (!space.getWhitespace().isBlank() && getCursor().getValue() instanceof J lost) {
            visible.keysIn(space.getWhitespace()).forEach(key -> unresolved(lost, key));
        }
        return space;
    }

    private void unresolved(J lost, String key) {
        Entry entry = context.hypothesis().entryOf(key);
        if (entry != null && context.hypothesis().movesAt(key, Placement.of(getCursor()))) {
            context.unresolved(lost, UseKind.TYPE, key, entry);
        }
    }

    // The net under the Java planner: a name that it should have moved and did not understand must not be left behind.
    @Override
    public J.Identifier visitIdentifier(J.Identifier name, Integer p) {
        String key = visible.keyOf(name, getCursor());
        Object parent = getCursor().getParentTreeCursor().getValue();
        if (key != null && Roles.standsForType(name, parent)) {
            visible.holdUnlessPlanned(name, key, parent);
        }
        properties.imported(name, parent, getCursor());
        return name;
    }

    @Override
    public J.FieldAccess visitFieldAccess(J.FieldAccess access, Integer p) {
        properties.plan(access, getCursor());
        return super.visitFieldAccess(access, p);
    }

    @Override
    public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
        properties.planWrite(assignment, getCursor());
        return super.visitAssignment(assignment, p);
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
        calls.plan(call, getCursor());
        return super.visitMethodInvocation(call, p);
    }

    @Override
    public J.MemberReference visitMemberReference(J.MemberReference pointer, Integer p) {
        calls.plan(pointer, getCursor());
        return super.visitMemberReference(pointer, p);
    }

    @Override
    public J.Annotation visitAnnotation(J.Annotation annotation, Integer p) {
        if (REWRITING_ANNOTATIONS.contains(annotation.getSimpleName())) {
            J.VariableDeclarations declared = getCursor().firstEnclosing(J.VariableDeclarations.class);
            String key = declared == null ? null : moving(declared.getType());
            if (key != null) {
                holdRewritten(annotation, key);
            }
            visible.keys().stream()
                    .filter(each -> !annotation.getSimpleName().equals("Delegate"))
                    .filter(each -> context.hypothesis().movesAt(each, Placement.of(getCursor())))
                    .forEach(each -> holdRewritten(annotation, each));
        }
        return super.visitAnnotation(annotation, p);
    }

    private void holdRewritten(J.Annotation annotation, String key) {
        hold(
                annotation,
                UseKind.TYPE,
                key,
                "@" + annotation.getSimpleName() + " makes code out of the legacy type when it is compiled",
                "write that code by hand");
    }

    @Override
    public J.TypeCast visitTypeCast(J.TypeCast cast, Integer p) {
        String key = moving(cast.getType());
        Expression value = cast.getExpression().unwrap();
        if (key != null
                && (value instanceof J.Lambda || value instanceof G.MapLiteral || value instanceof G.ListLiteral)) {
            coerced(cast, key);
        }
        return super.visitTypeCast(cast, p);
    }

    @Override
    public G.ListLiteral visitListLiteral(G.ListLiteral list, Integer p) {
        literal(list);
        return super.visitListLiteral(list, p);
    }

    @Override
    public G.MapLiteral visitMapLiteral(G.MapLiteral map, Integer p) {
        literal(map);
        return super.visitMapLiteral(map, p);
    }

    // Old old = [name: 'x'] constructs.
    private void literal(Expression literal) {
        Sink sink = context.flow().sinkOf(getCursor());
        String key = sink.at() == null ? null : moving(sink.at().type());
        if (key != null) {
            coerced(literal, key);
        }
    }

    private void coerced(J tree, String key) {
        hold(
                tree,
                UseKind.CONSTRUCTION,
                key,
                "a closure, list or map becomes an object of the legacy type",
                "construct it, or write a class");
    }

    @Override
    public J.Binary visitBinary(J.Binary binary, Integer p) {
        if (!WITHOUT_METHOD.contains(binary.getOperator())) {
            operator(binary, binary.getLeft());
        }
        return super.visitBinary(binary, p);
    }

    @Override
    public G.Binary visitBinary(G.Binary binary, Integer p) {
        if (!LANGUAGE.contains(binary.getOperator())) {
            boolean isContained =
                    binary.getOperator() == G.Binary.Type.In || binary.getOperator() == G.Binary.Type.NotIn;
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

    private void operator(J tree, Expression operand) {
        String key = context.plan().referenceOf(operand.getId()) == null ? moving(operand.getType()) : null;
        if (key != null) {
            hold(
                    tree,
                    UseKind.CALL,
                    key,
                    "an operator, which is a method that is found at run time",
                    "call the method by its name");
        }
    }

    private @Nullable String moving(@Nullable JavaType type) {
        return GroovyRoles.moving(context, type, Placement.of(getCursor()));
    }

    private void hold(J tree, UseKind kind, String key, String reason, String remedy) {
        context.hold(tree, kind, key, new Objection(reason, remedy));
    }
}
