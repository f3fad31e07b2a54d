package dev.ssotkit.rewrite.plan;

import dev.ssotkit.rewrite.scan.Language;
import dev.ssotkit.rewrite.scan.TypeNames;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/** Walks one Java file once and plans every use in it. */
public final class JavaPlanner extends JavaIsoVisitor<Integer> {

    private final Scope scope;
    private final ImportPlanner imports;
    private final Configured configured;
    private final ConstructionPlanner constructions;
    private final MemberPlanner members;
    private final FieldPlanner fields;
    private final SubclassPlanner subclasses;
    private final DeclarationPlanner declarations;
    private final TwinCatches twins;
    private final WiderTests wider;
    private final TwinMentions mentions;
    private final NaturalOrder order;
    private final NamePlanner names;
    private final ValuePlanner values;
    private final ReflectionPlanner reflection;
    private final UnresolvedNames unresolved;
    private final CatchPlanner catches;
    private final ShapePlanner shapes;
    private final EnumConstants constants;
    private final TypeTests tests;
    private final TypeArguments typeArguments;

    private JavaPlanner(Scope scope, JavaSourceFile file, ConfiguredFields fields) {
        this.scope = scope;
        this.imports = new ImportPlanner(scope);
        this.configured = new Configured(scope, fields);
        this.constructions = new ConstructionPlanner(scope, configured);
        this.members = new MemberPlanner(scope, configured);
        this.fields = new FieldPlanner(scope);
        this.subclasses = new SubclassPlanner(scope);
        this.declarations = new DeclarationPlanner(scope);
        this.twins = new TwinCatches(scope);
        this.wider = new WiderTests(scope);
        this.mentions = new TwinMentions(scope);
        this.order = new NaturalOrder(scope);
        this.names = new NamePlanner(scope);
        this.values = new ValuePlanner(scope);
        this.reflection = new ReflectionPlanner(scope);
        this.shapes = new ShapePlanner(scope);
        this.constants = new EnumConstants(scope);
        this.catches = new CatchPlanner(scope);
        this.unresolved = new UnresolvedNames(scope, file);
        this.tests = new TypeTests(scope);
        this.typeArguments = new TypeArguments(scope);
    }

    /** What happens in a file if exactly these types move. The file itself is left alone. */
    public static FilePlan plan(JavaSourceFile file, Moves moves, boolean inTests, ConfiguredFields configured) {
        FilePlan plan = new FilePlan();
        JavaPlanner planner = new JavaPlanner(new Scope(moves, plan, file, inTests), file, configured);
        planner.visit(file, 0);
        if (planner.scope.language == Language.KOTLIN) {
            new KotlinPlanner(planner.scope, planner.configured, file).visit(file, 0);
        } else if (planner.scope.language == Language.GROOVY) {
            new GroovyPlanner(planner.scope, planner.configured, file).visit(file, 0);
        }
        new PackageDocs(planner.scope, file).plan();
        planner.configured.finish();
        planner.reflection.finish();
        planner.tests.finish();
        planner.imports.finish(file);
        return plan;
    }

    @Override
    public J.Import visitImport(J.Import anImport, Integer p) {
        imports.plan(anImport);
        return anImport;
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Integer p) {
        subclasses.plan(declaration);
        declarations.plan(declaration, getCursor());
        mentions.plan(declaration, getCursor());
        return super.visitClassDeclaration(declaration, p);
    }

    @Override
    public J.NewClass visitNewClass(J.NewClass written, Integer p) {
        J.NewClass construction = scope.attribution.of(written);
        constructions.plan(construction, getCursor());
        subclasses.plan(construction, getCursor());
        order.plan(construction, getCursor());
        return super.visitNewClass(written, p);
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
        if (!Scope.inJavadoc(getCursor())) {
            members.plan(scope.attribution.of(call), getCursor());
            reflection.plan(call);
            order.plan(call, getCursor());
            constants.plan(call, getCursor());
        }
        return super.visitMethodInvocation(call, p);
    }

    @Override
    public J.MemberReference visitMemberReference(J.MemberReference written, Integer p) {
        J.MemberReference reference = scope.attribution.of(written);
        boolean isChosenLater = scope.language == Language.GROOVY && reference.getMethodType() == null;
        if (!Scope.inJavadoc(getCursor()) && !isChosenLater) {
            shapes.plan(reference, getCursor());
            if (isConstructor(reference)) {
                constructions.plan(reference, getCursor());
            } else {
                members.plan(reference, getCursor());
            }
        }
        return super.visitMemberReference(written, p);
    }

    private static boolean isConstructor(J.MemberReference reference) {
        JavaType.Method method = reference.getMethodType();
        return reference.getReference().getSimpleName().equals("new") || method != null && method.isConstructor();
    }

    @Override
    public J.Literal visitLiteral(J.Literal literal, Integer p) {
        reflection.plan(literal, getCursor());
        return super.visitLiteral(literal, p);
    }

    @Override
    public J.Lambda visitLambda(J.Lambda lambda, Integer p) {
        shapes.plan(lambda, getCursor());
        return super.visitLambda(lambda, p);
    }

    @Override
    public J.Annotation visitAnnotation(J.Annotation annotation, Integer p) {
        shapes.plan(annotation, getCursor());
        return super.visitAnnotation(annotation, p);
    }

    @Override
    public J.Switch visitSwitch(J.Switch statement, Integer p) {
        shapes.plan(statement, statement.getSelector().getTree(), getCursor());
        return super.visitSwitch(statement, p);
    }

    @Override
    public J.SwitchExpression visitSwitchExpression(J.SwitchExpression expression, Integer p) {
        shapes.plan(expression, expression.getSelector().getTree(), getCursor());
        return super.visitSwitchExpression(expression, p);
    }

    @Override
    public J.Try visitTry(J.Try attempt, Integer p) {
        twins.plan(attempt, getCursor());
        wider.plan(attempt, getCursor());
        J.Try visited = super.visitTry(attempt, p);
        if (scope.language == Language.JAVA) {
            catches.plan(attempt, getCursor()); // The other languages do not check what is caught.
        }
        return visited;
    }

    @Override
    public J.ParameterizedType visitParameterizedType(J.ParameterizedType type, Integer p) {
        typeArguments.plan(type, getCursor());
        return super.visitParameterizedType(type, p);
    }

    @Override
    public J.TypeParameter visitTypeParameter(J.TypeParameter parameter, Integer p) {
        if (parameter.getBounds() != null) {
            mentions.bounds(parameter.getBounds(), getCursor());
        }
        return super.visitTypeParameter(parameter, p);
    }

    @Override
    public J.IntersectionType visitIntersectionType(J.IntersectionType type, Integer p) {
        mentions.bounds(type.getBounds(), getCursor());
        return super.visitIntersectionType(type, p);
    }

    @Override
    public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
        mentions.annotations(method.getLeadingAnnotations(), getCursor());
        return super.visitMethodDeclaration(method, p);
    }

    @Override
    public J.VariableDeclarations visitVariableDeclarations(J.VariableDeclarations declared, Integer p) {
        mentions.annotations(declared.getLeadingAnnotations(), getCursor());
        declared.getVariables().forEach(configured::copied);
        return super.visitVariableDeclarations(declared, p);
    }

    @Override
    public J.InstanceOf visitInstanceOf(J.InstanceOf test, Integer p) {
        tests.plan(test, getCursor());
        wider.plan(test, getCursor());
        return super.visitInstanceOf(test, p);
    }

    @Override
    public J.Case visitCase(J.Case label, Integer p) {
        tests.plan(label, getCursor());
        wider.plan(label, getCursor());
        return super.visitCase(label, p);
    }

    @Override
    public J.Assignment visitAssignment(J.Assignment assignment, Integer p) {
        if (scope.language != Language.GROOVY) {
            fields.planWrite(assignment, getCursor());
        }
        configured.copied(assignment);
        return super.visitAssignment(assignment, p);
    }

    @Override
    public J.FieldAccess visitFieldAccess(J.FieldAccess written, Integer p) {
        J.FieldAccess access = scope.attribution.of(written);
        if (Receivers.isTypeName(access)) {
            if (names.plan(access, access.getType(), access.getSimpleName(), getCursor())) {
                return access;
            }
            imports.planQualifier(access, getCursor());
        } else if (!Scope.inJavadoc(getCursor())) {
            reflection.plan(access, getCursor());
            fields.plan(access, access.getTarget(), access.getName().getFieldType(), getCursor());
        }
        return super.visitFieldAccess(written, p);
    }

    @Override
    public J.Identifier visitIdentifier(J.Identifier written, Integer p) {
        Object parent = getCursor().getParentTreeCursor().getValue();
        J.Identifier name = scope.attribution.of(written, parent);
        if (name.getFieldType() == null && !TypeNames.isKnown(name.getType())) {
            unresolved.check(name, getCursor());
        }
        if (Receivers.isTypeName(name)) {
            names.plan(name, KotlinNames.named(name.getType(), parent), name.getSimpleName(), getCursor());
            if (scope.language == Language.JAVA
                    && !(parent instanceof J.FieldAccess access && access.getName() == name)) {
                imports.planNestedName(name, getCursor());
            }
        } else if (name.getFieldType() != null
                && !(parent instanceof J.FieldAccess)
                && !(parent instanceof J.VariableDeclarations.NamedVariable declared && declared.getName() == name)) {
            fields.plan(name, null, name.getFieldType(), getCursor());
        }
        return super.visitIdentifier(written, p);
    }

    @Override
    public @Nullable J postVisit(J tree, Integer p) {
        if (tree instanceof Expression value && !Scope.inJavadoc(getCursor())) {
            values.check(value, getCursor());
            if (value instanceof MethodCall call) {
                typeArguments.plan(call, getCursor());
            }
        }
        return super.postVisit(tree, p);
    }
}
