package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.plan.Link;
import dev.ssotkit.rewrite.internal.plan.RetainedNames;
import dev.ssotkit.rewrite.internal.types.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.marker.OmitParentheses;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.kotlin.tree.K;

/** Carries out the plan of one file in one traversal. */
public final class JavaEditor extends JavaVisitor<Integer> {

    private final FilePlan plan;
    private final Hypothesis hypothesis;
    private final TypeSpelling spelling;
    private final CallTrees calls;
    private final Merges merges;
    private final Map<Place, TypeMove> types = new HashMap<>();
    private final LeftEffects effects;

    private JavaEditor(FilePlan plan, Hypothesis hypothesis, TypeSpelling spelling) {
        this.plan = plan;
        this.hypothesis = hypothesis;
        this.spelling = spelling;
        this.calls = new CallTrees(spelling);
        this.merges = new Merges(plan);
        this.effects = new LeftEffects(plan);
    }

    /** The file as the plan wants it; the same object if the plan wants nothing. */
    public static JavaSourceFile edit(JavaSourceFile file, FilePlan plan, Hypothesis hypothesis) {
        if (plan.isEmpty()) {
            return Imports.withoutUnused(file, plan, hypothesis);
        }
        RetainedNames retained = RetainedNames.of(file, plan);
        Imports imports = new Imports(file, hypothesis, retained);
        Set<JavaType.FullyQualified> names =
                plan.namedTypes((entry, named) -> hypothesis.canonical(entry).ifPresent(named::add));
        ReservedWords.check(file, names, plan);
        TypeSpelling spelling = TypeSpelling.of(
                file, plan, retained, names, InheritedNames.in(file, hypothesis.index()), imports::goes);
        JavaSourceFile edited = (JavaSourceFile) new JavaEditor(plan, hypothesis, spelling).visitNonNull(file, 0);
        imports.dropUnused(RetainedNames.of(file, new FilePlan()), RetainedNames.of(edited, new FilePlan()));
        return PackageComments.moved(imports.apply(edited, spelling.toImport()), plan);
    }

    @Override
    public J visitImport(J.Import anImport, Integer p) {
        Entry entry = plan.of(anImport.getId()).owner();
        return entry == null
                ? anImport
                : hypothesis
                        .canonical(entry)
                        .map(owner -> Imports.ofMember(anImport, owner))
                        .orElse(anImport);
    }

    @Override
    public @Nullable JavaType visitType(@Nullable JavaType type, Integer p) {
        Place place = Placement.of(getCursor());
        return types.computeIfAbsent(place, each -> new TypeMove(hypothesis, each))
                .apply(type);
    }

    @Override
    public J visitIdentifier(J.Identifier name, Integer p) {
        JavaType.FullyQualified canonical = canonicalAt(name.getId());
        if (canonical != null) {
            return AnnotatedNames.as(name, spelling.write(canonical, name.getPrefix()));
        }
        JavaType.FullyQualified owner = plan.qualifierOf(name.getId());
        if (owner != null) {
            return spelling.qualify(name, owner);
        }
        // A type's name that stays keeps its type: only what was planned moves.
        return RetainedNames.isTypeName(name) ? name : super.visitIdentifier(name, p);
    }

    @Override
    public J visitFieldAccess(J.FieldAccess access, Integer p) {
        JavaType.FullyQualified canonical = canonicalAt(access.getId());
        return canonical == null
                ? super.visitFieldAccess(access, p)
                : AnnotatedNames.as(access.getName(), spelling.write(canonical, access.getPrefix()));
    }

    @Override
    public J visitAnnotatedType(J.AnnotatedType type, Integer p) {
        return AnnotatedNames.admissible(type, super.visitAnnotatedType(type, p));
    }

    @Override
    public J visitParameterizedType(J.ParameterizedType generic, Integer p) {
        J.ParameterizedType edited = (J.ParameterizedType) super.visitParameterizedType(generic, p);
        JavaType.FullyQualified canonical = canonicalAt(generic.getClazz().getId());
        boolean isOfConstruction = getCursor().getParentTreeCursor().getValue() instanceof J.NewClass;
        return canonical == null || isOfConstruction
                ? edited
                : Objects.requireNonNull(TypeSpelling.withoutArguments(edited, canonical));
    }

    private JavaType.@Nullable FullyQualified canonicalAt(UUID tree) {
        Entry entry = plan.referenceOf(tree);
        return entry == null ? null : hypothesis.canonical(entry).orElse(null);
    }

    @Override
    public J visitNewClass(J.NewClass construction, Integer p) {
        J.NewClass edited = (J.NewClass) super.visitNewClass(construction, p);
        Change change = plan.changeOf(construction.getId()).orElse(null);
        if (change instanceof Change.Call call) {
            effects.leave(construction.getId(), null, edited.getArguments());
            return withParenthesesOf(
                    edited,
                    calls.build(
                            construction.getId(),
                            edited.getPrefix(),
                            null,
                            call,
                            edited.getPadding().getArguments()));
        }
        if (change instanceof Change.Construction moved) {
            return edited.withConstructorType(moved.constructor())
                    .withClazz(TypeSpelling.withoutArguments(edited.getClazz(), moved.type()));
        }
        return edited;
    }

    // Groovy's marker for an argument of a call without parentheses.
    private static J.MethodInvocation withParenthesesOf(J original, J.MethodInvocation built) {
        return original.getMarkers()
                .findFirst(OmitParentheses.class)
                .map(omitted -> built.withMarkers(built.getMarkers().add(omitted)))
                .orElse(built);
    }

    @Override
    public J visitLiteral(J.Literal literal, Integer p) {
        J.Literal edited = (J.Literal) super.visitLiteral(literal, p);
        String text = plan.of(literal.getId()).text();
        return text == null ? edited : edited.withValue(text).withValueSource(quoted(text, literal.getValueSource()));
    }

    // Kotlin and Groovy take a dollar sign for the start of an expression.
    private String quoted(String name, @Nullable String original) {
        boolean isJava = getCursor().firstEnclosing(J.CompilationUnit.class) != null;
        String quote = original != null && original.startsWith("'") ? "'" : "\"";
        return quote + (isJava ? name : name.replace("$", "\\$")) + quote;
    }

    @Override
    public J visitMethodInvocation(J.MethodInvocation call, Integer p) {
        J.MethodInvocation edited = (J.MethodInvocation) super.visitMethodInvocation(call, p);
        Link link = plan.of(call.getId()).link();
        if (link != null) {
            return JavadocLinks.led(edited, link);
        }
        Change change = plan.changeOf(call.getId()).orElse(null);
        if (change instanceof Change.Call changed) {
            effects.leave(call.getId(), edited.getSelect(), edited.getArguments());
            J.MethodInvocation built = calls.build(
                    call.getId(),
                    edited.getPrefix(),
                    edited.getPadding().getSelect(),
                    changed,
                    edited.getPadding().getArguments());
            return changed.receiver() == Change.Receiver.SAME
                    ? built.withMarkers(edited.getMarkers())
                            .withName(
                                    built.getName().withMarkers(edited.getName().getMarkers()))
                    : withParenthesesOf(edited, built);
        }
        JavaType.Method method = plan.methodOf(call.getId());
        if (method != null) {
            edited = edited.withMethodType(method).withName(edited.getName().withType(method));
        }
        JavaType.FullyQualified owner = plan.qualifierOf(call.getId());
        return owner == null ? edited : edited.withSelect(spelling.write(owner, Space.EMPTY));
    }

    @Override
    public J visitMemberReference(J.MemberReference reference, Integer p) {
        J.MemberReference edited = (J.MemberReference) super.visitMemberReference(reference, p);
        Link link = plan.of(reference.getId()).link();
        if (link != null) {
            return JavadocLinks.led(edited, link);
        }
        Change change = plan.changeOf(reference.getId()).orElse(null);
        List<String> parameters = plan.of(reference.getId()).lambda();
        if (change instanceof Change.Call call && parameters != null) {
            return getCursor().firstEnclosing(K.CompilationUnit.class) == null
                    ? calls.lambda(edited, call, parameters)
                    : calls.kotlinLambda(edited, call, parameters);
        }
        if (change instanceof Change.Call call) {
            if (call.receiver() == Change.Receiver.CLASS) {
                edited = edited.withContaining(
                        spelling.write(call.type(), edited.getContaining().getPrefix()));
            }
            return edited.withMethodType(call.method())
                    .withReference(
                            edited.getReference().withSimpleName(call.method().getName()));
        }
        JavaType.Method method = plan.methodOf(reference.getId());
        return method == null ? edited : edited.withMethodType(method);
    }

    @Override
    public J visitBinary(J.Binary binary, Integer p) {
        J.Binary edited = (J.Binary) super.visitBinary(binary, p);
        boolean leftGoes = merges.goes(binary.getLeft());
        if (leftGoes && merges.goes(binary.getRight())) {
            merges.add(binary);
        }
        return merges.goes(binary.getRight())
                ? edited.getLeft().withPrefix(edited.getPrefix())
                : leftGoes ? edited.getRight().withPrefix(edited.getPrefix()) : edited;
    }

    @Override
    public J visitMultiCatch(J.MultiCatch several, Integer p) {
        return merges.ofAlternatives(several, (J.MultiCatch) super.visitMultiCatch(several, p));
    }

    @Override
    public J visitBlock(J.Block block, Integer p) {
        return effects.before(merges.ofMembers((J.Block) super.visitBlock(block, p)));
    }

    @Override
    public J visitTry(J.Try attempt, Integer p) {
        return TryStatement.withoutDeadCatches((J.Try) super.visitTry(attempt, p), plan);
    }

    @Override
    public J visitMethodDeclaration(J.MethodDeclaration method, Integer p) {
        return ThrowsClause.withoutRepeats(method, (J.MethodDeclaration) super.visitMethodDeclaration(method, p));
    }

    @Override
    public J visitClassDeclaration(J.ClassDeclaration declaration, Integer p) {
        J.ClassDeclaration edited = (J.ClassDeclaration) super.visitClassDeclaration(declaration, p);
        JContainer<TypeTree> original = declaration.getPadding().getImplements();
        JContainer<TypeTree> parents = edited.getPadding().getImplements();
        if (original == null || parents == null) {
            return edited;
        }
        for (int i = 0; i < original.getElements().size(); i++) {
            if (plan.of(original.getElements().get(i).getId()).becomesSuperclass()) {
                return SuperclassClause.promote(edited, parents, i);
            }
        }
        return edited.getPadding().withImplements(merges.ofSupertypes(original, parents));
    }
}
