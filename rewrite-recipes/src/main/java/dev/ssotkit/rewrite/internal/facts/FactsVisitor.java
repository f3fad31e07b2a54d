package dev.ssotkit.rewrite.internal.facts;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.Usage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;

/** Collects the facts of the types in one file, in the names of the byte code that it compiles to. */
final class FactsVisitor extends JavaIsoVisitor<List<TypeFacts>> {

    private final boolean isTest;
    private final Deque<OpenType> types = new ArrayDeque<>();
    private final Deque<UsedTypes> code = new ArrayDeque<>();

    FactsVisitor(boolean isTest) {
        this.isTest = isTest;
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, List<TypeFacts> found) {
        JavaType.FullyQualified type = declaration.getType();
        if (type == null || isPartOfAnother()) {
            // A local class is a part of the type around it.
            return type == null || types.isEmpty()
                    ? declaration
                    : inPart(() -> {
                        nameSupertypes(type, code.element());
                        return super.visitClassDeclaration(declaration, found);
                    });
        }
        OpenType open = new OpenType(type, isTest);
        types.push(open);
        code.push(open.declarations());
        nameSupertypes(type, open.declarations());
        J.ClassDeclaration visited = super.visitClassDeclaration(declaration, found);
        code.pop();
        types.pop();
        found.add(open.facts());
        return visited;
    }

    private static void nameSupertypes(JavaType.FullyQualified type, UsedTypes usages) {
        usages.name(type.getSupertype());
        type.getInterfaces().forEach(usages::name);
    }

    // In a method, an initialiser or an anonymous class.
    private boolean isPartOfAnother() {
        for (Cursor cursor = getCursor().getParentTreeCursor();
                cursor.getValue() instanceof J;
                cursor = cursor.getParentTreeCursor()) {
            Object around = cursor.getValue();
            if (around instanceof J.MethodDeclaration || around instanceof J.NewClass || around instanceof J.Lambda) {
                return true;
            }
            if (around instanceof J.ClassDeclaration) {
                return isLocal(cursor) || isInInitialiser();
            }
        }
        return false;
    }

    private boolean isLocal(Cursor classCursor) {
        OpenType current = types.peek();
        return current == null
                || !(classCursor.getValue() instanceof J.ClassDeclaration around)
                || around.getType() == null
                || !around.getType().getFullyQualifiedName().equals(current.name());
    }

    private boolean isInInitialiser() {
        Cursor parent = getCursor().getParentTreeCursor();
        return !(parent.getParentTreeCursor().getValue() instanceof J.ClassDeclaration)
                && parent.getValue() instanceof J.Block;
    }

    private <T> T inPart(Supplier<T> visit) {
        code.push(types.element().declarations());
        try {
            return visit.get();
        } finally {
            code.pop();
        }
    }

    private boolean isMemberOfOpenType() {
        Cursor parent = getCursor().getParentTreeCursor();
        return parent.getValue() instanceof J.Block
                && parent.getParentTreeCursor().getValue() instanceof J.ClassDeclaration around
                && around.getType() != null
                && !types.isEmpty()
                && around.getType()
                        .getFullyQualifiedName()
                        .equals(types.element().name());
    }

    @Override
    public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, List<TypeFacts> found) {
        JavaType.Method type = method.getMethodType();
        if (types.isEmpty() || type == null || !isMemberOfOpenType()) {
            return super.visitMethodDeclaration(method, found);
        }
        OpenType owner = types.element();
        UsedTypes named = owner.declarations();
        type.getParameterTypes().forEach(named::name);
        if (!type.isConstructor()) {
            named.name(type.getReturnType());
        }
        type.getThrownExceptions().forEach(named::name);
        code.push(owner.addMethod(type, ForwardingBody.of(method, owner.name()), startsWithThis(method)));
        J.MethodDeclaration visited = super.visitMethodDeclaration(method, found);
        code.pop();
        return visited;
    }

    private static boolean startsWithThis(J.MethodDeclaration method) {
        return method.getBody() != null
                && method.getBody().getStatements().stream()
                        .findFirst()
                        .filter(first -> first instanceof J.MethodInvocation call
                                && call.getSimpleName().equals("this"))
                        .isPresent();
    }

    @Override
    public J.Block visitBlock(J.Block block, List<TypeFacts> found) {
        if (!isMemberOfOpenType()) {
            return super.visitBlock(block, found);
        }
        code.push(types.element().initialisers(block.isStatic()));
        J.Block visited = super.visitBlock(block, found);
        code.pop();
        return visited;
    }

    @Override
    public J.VariableDeclarations visitVariableDeclarations(
            J.VariableDeclarations declarations, List<TypeFacts> found) {
        if (types.isEmpty() || !isMemberOfOpenType()) {
            return super.visitVariableDeclarations(declarations, found);
        }
        OpenType owner = types.element();
        for (J.VariableDeclarations.NamedVariable variable : declarations.getVariables()) {
            JavaType.Variable field = variable.getVariableType();
            if (field != null) {
                owner.addField(field);
                owner.declarations().name(field.getType());
                if (Mocks.isDeclaredBy(declarations)) {
                    owner.declarations().add(Usage.mock(ErasedNames.of(field.getType())));
                }
            }
        }
        code.push(owner.initialisers(declarations.hasModifier(J.Modifier.Type.Static) || isInInterface()));
        J.VariableDeclarations visited = super.visitVariableDeclarations(declarations, found);
        code.pop();
        return visited;
    }

    private boolean isInInterface() {
        return types.element().type().getKind() == JavaType.FullyQualified.Kind.Interface;
    }

    @Override
    public J.Annotation visitAnnotation(J.Annotation annotation, List<TypeFacts> found) {
        if (!types.isEmpty()) {
            types.element().declarations().name(annotation.getType());
        }
        return annotation;
    }

    @Override
    public J.NewClass visitNewClass(J.NewClass made, List<TypeFacts> found) {
        if (types.isEmpty()) {
            return super.visitNewClass(made, found);
        }
        if (made.getBody() == null) {
            String type = ErasedNames.ofReceiver(made.getType());
            if (type != null && made.getClazz() != null) {
                code.element().add(Usage.construction(type));
            }
            return super.visitNewClass(made, found);
        }
        // The body of an anonymous class is a part of the type around it; its arguments are not.
        made.getArguments().forEach(argument -> visit(argument, found));
        JavaType named = made.getClazz() == null ? null : made.getClazz().getType();
        types.element().declarations().name(named);
        inPart(() -> visit(made.getBody(), found));
        return made;
    }

    @Override
    public J.MemberReference visitMemberReference(J.MemberReference reference, List<TypeFacts> found) {
        JavaType.Method method = reference.getMethodType();
        if (!types.isEmpty() && method != null) {
            String receiver = ErasedNames.ofReceiver(reference.getContaining().getType());
            if (method.isConstructor()) {
                if (receiver != null) {
                    code.element().add(Usage.construction(receiver));
                }
            } else if (receiver != null && !isOfObject(method)) {
                code.element().add(Usage.call(receiver, ErasedNames.member(method)));
            }
        }
        return super.visitMemberReference(reference, found);
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, List<TypeFacts> found) {
        JavaType.Method method = call.getMethodType();
        if (!types.isEmpty() && method != null && !method.isConstructor() && !isOfObject(method)) {
            String receiver = receiver(call, method);
            if (receiver != null) {
                code.element().add(Usage.call(receiver, ErasedNames.member(method)));
            }
            Mocks.madeBy(call).forEach(type -> code.element().add(Usage.mock(ErasedNames.of(type))));
        }
        return super.visitMethodInvocation(call, found);
    }

    // As javac qualifies a call: by the static type of the receiver, or the class around that has the method.
    private @Nullable String receiver(J.MethodInvocation call, JavaType.Method method) {
        Expression select = call.getSelect();
        if (select != null) {
            return ErasedNames.ofReceiver(select.getType());
        }
        for (OpenType around : types) {
            if (TypeUtils.isAssignableTo(method.getDeclaringType().getFullyQualifiedName(), around.type())) {
                return around.name();
            }
        }
        return method.getDeclaringType().getFullyQualifiedName();
    }

    private static boolean isOfObject(JavaType.Method method) {
        return method.getDeclaringType().getFullyQualifiedName().equals("java.lang.Object");
    }

    @Override
    public J.FieldAccess visitFieldAccess(J.FieldAccess access, List<TypeFacts> found) {
        if (!types.isEmpty()) {
            if (access.getSimpleName().equals("class")) {
                code.element().name(access.getTarget().getType());
                return access;
            }
            addStaticField(access.getName().getFieldType());
        }
        return super.visitFieldAccess(access, found);
    }

    @Override
    public J.Identifier visitIdentifier(J.Identifier identifier, List<TypeFacts> found) {
        if (!types.isEmpty() && !(getCursor().getParentTreeCursor().getValue() instanceof J.FieldAccess)) {
            addStaticField(identifier.getFieldType());
        }
        return identifier;
    }

    private void addStaticField(JavaType.@Nullable Variable field) {
        if (field == null || !field.hasFlags(Flag.Static) || isInlined(field.getType()) || inLabel()) {
            return;
        }
        String owner = ErasedNames.of(field.getOwner());
        if (!owner.equals(types.element().name()) && !BinaryNames.isPlatform(owner)) {
            code.element().add(Usage.staticField(owner, field.getName()));
        }
    }

    private static boolean isInlined(@Nullable JavaType type) {
        return type instanceof JavaType.Primitive || ErasedNames.of(type).equals("java.lang.String");
    }

    private boolean inLabel() {
        return getCursor().getParentTreeCursor().getValue() instanceof J.Case;
    }

    @Override
    public J.InstanceOf visitInstanceOf(J.InstanceOf test, List<TypeFacts> found) {
        if (!types.isEmpty() && test.getClazz() instanceof TypeTree type) {
            code.element().add(Usage.name(BinaryNames.element(ErasedNames.of(type.getType()))));
        }
        return super.visitInstanceOf(test, found);
    }
}
