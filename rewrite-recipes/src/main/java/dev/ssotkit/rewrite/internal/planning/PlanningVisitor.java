package dev.ssotkit.rewrite.internal.planning;

import dev.ssotkit.rewrite.internal.groovy.GroovyPlanner;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.kotlin.KotlinPlanner;
import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.calls.ConstructionPlanner;
import dev.ssotkit.rewrite.internal.rule.calls.FieldPlanner;
import dev.ssotkit.rewrite.internal.rule.calls.MemberPlanner;
import dev.ssotkit.rewrite.internal.rule.hazards.Configured;
import dev.ssotkit.rewrite.internal.rule.hazards.ConfiguredFields;
import dev.ssotkit.rewrite.internal.rule.merges.CatchPlanner;
import dev.ssotkit.rewrite.internal.rule.merges.TwinCatches;
import dev.ssotkit.rewrite.internal.rule.merges.TwinMentions;
import dev.ssotkit.rewrite.internal.rule.merges.TypeTests;
import dev.ssotkit.rewrite.internal.rule.merges.WiderTests;
import dev.ssotkit.rewrite.internal.rule.names.ImportPlanner;
import dev.ssotkit.rewrite.internal.rule.names.NamePlanner;
import dev.ssotkit.rewrite.internal.rule.names.PackageDocs;
import dev.ssotkit.rewrite.internal.rule.names.ReflectionPlanner;
import dev.ssotkit.rewrite.internal.rule.names.UnresolvedNames;
import dev.ssotkit.rewrite.internal.rule.types.DeclarationPlanner;
import dev.ssotkit.rewrite.internal.rule.types.EnumConstants;
import dev.ssotkit.rewrite.internal.rule.types.ShapePlanner;
import dev.ssotkit.rewrite.internal.rule.types.SubclassPlanner;
import dev.ssotkit.rewrite.internal.rule.values.NaturalOrder;
import dev.ssotkit.rewrite.internal.rule.values.TypeArguments;
import dev.ssotkit.rewrite.internal.rule.values.ValuePlanner;
import dev.ssotkit.rewrite.internal.tree.Aliases;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/** Walks one Java file once and plans every use in it. */
public final class PlanningVisitor extends JavaIsoVisitor<Integer> {

    private final RuleContext context;
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

    private PlanningVisitor(RuleContext context, JavaSourceFile file, ConfiguredFields fields) {
        this.context = context;
        this.imports = new ImportPlanner(context);
        this.configured = new Configured(context, fields);
        this.constructions = new ConstructionPlanner(context, configured);
        this.members = new MemberPlanner(context, configured);
        this.fields = new FieldPlanner(context);
        this.subclasses = new SubclassPlanner(context);
        this.declarations = new DeclarationPlanner(context);
        this.twins = new TwinCatches(context);
        this.wider = new WiderTests(context);
        this.mentions = new TwinMentions(context);
        this.order = new NaturalOrder(context);
        this.names = new NamePlanner(context);
        this.values = new ValuePlanner(context);
        this.reflection = new ReflectionPlanner(context);
        this.shapes = new ShapePlanner(context);
        this.constants = new EnumConstants(context);
        this.catches = new CatchPlanner(context);
        this.unresolved = new UnresolvedNames(context, file);
        this.tests = new TypeTests(context);
        this.typeArguments = new TypeArguments(context);
    }

    /** What happens in a file if exactly these types move. The file itself is left alone. */
    public static FilePlan plan(
            JavaSourceFile file, Hypothesis hypothesis, boolean inTests, ConfiguredFields configured) {
        FilePlan plan = new FilePlan();
        PlanningVisitor planner =
                new PlanningVisitor(new RuleContext(hypothesis, plan, file, inTests), file, configured);
        planner.visit(file, 0);
        if (planner.context.language() == Language.KOTLIN) {
            new KotlinPlanner(planner.context, planner.configured, file).visit(file, 0);
        } else if (planner.context.language() == Language.GROOVY) {
            new GroovyPlanner(planner.context, planner.configured, file).visit(file, 0);
        }
        new PackageDocs(planner.context, file).plan();
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
        J.NewClass construction = context.attribution().of(written);
        constructions.plan(construction, getCursor());
        subclasses.plan(construction, getCursor());
        order.plan(construction, getCursor());
        return super.visitNewClass(written, p);
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
        if (!RuleContext.inJavadoc(getCursor())) {
            members.plan(context.attribution().of(call), getCursor());
            reflection.plan(call);
            order.plan(call, getCursor());
            constants.plan(call, getCursor());
        }
        return super.visitMethodInvocation(call, p);
    }

    @Override
    public J.MemberReference visitMemberReference(J.MemberReference written, Integer p) {
        J.MemberReference reference = context.attribution().of(written);
        boolean isChosenLater = context.language() == Language.GROOVY && reference.getMethodType() == null;
        if (!RuleContext.inJavadoc(getCursor()) && !isChosenLater) {
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
        if (context.language() == Language.JAVA) {
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
        if (context.language() != Language.GROOVY) {
            fields.planWrite(assignment, getCursor());
        }
        configured.copied(assignment);
        return super.visitAssignment(assignment, p);
    }

    @Override
    public J.FieldAccess visitFieldAccess(J.FieldAccess written, Integer p) {
        J.FieldAccess access = context.attribution().of(written);
        if (TypeTrees.isTypeName(access)) {
            if (names.plan(access, access.getType(), access.getSimpleName(), getCursor())) {
                return access;
            }
            imports.planQualifier(access, getCursor());
        } else if (!RuleContext.inJavadoc(getCursor())) {
            reflection.plan(access, getCursor());
            fields.plan(access, access.getTarget(), access.getName().getFieldType(), getCursor());
        }
        return super.visitFieldAccess(written, p);
    }

    @Override
    public J.Identifier visitIdentifier(J.Identifier written, Integer p) {
        Object parent = getCursor().getParentTreeCursor().getValue();
        J.Identifier name = context.attribution().of(written, parent);
        if (name.getFieldType() == null && !TypeNames.isKnown(name.getType())) {
            unresolved.check(name, getCursor());
        }
        if (TypeTrees.isTypeName(name)) {
            names.plan(name, Aliases.named(name.getType(), parent), name.getSimpleName(), getCursor());
            if (context.language() == Language.JAVA
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
        if (tree instanceof Expression value && !RuleContext.inJavadoc(getCursor())) {
            values.check(value, getCursor());
            if (value instanceof MethodCall call) {
                typeArguments.plan(call, getCursor());
            }
        }
        return super.postVisit(tree, p);
    }
}
