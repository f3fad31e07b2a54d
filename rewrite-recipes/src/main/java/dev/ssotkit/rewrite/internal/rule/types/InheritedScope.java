package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** The simple names in a body that come to be looked up in canonical first, where they were in the legacy type. */
final class InheritedScope extends JavaIsoVisitor<Set<String>> {

    private final RuleContext context;
    private final JavaType.FullyQualified legacy;
    private final JavaType.FullyQualified canonical;
    private final Entry entry;
    private final Findings found;
    private final Place place;
    private final Deque<JavaType.FullyQualified> nested = new ArrayDeque<>();

    InheritedScope(
            RuleContext context,
            JavaType.FullyQualified legacy,
            JavaType.FullyQualified canonical,
            Entry entry,
            Place place,
            Findings found) {
        this.context = context;
        this.legacy = legacy;
        this.canonical = canonical;
        this.entry = entry;
        this.place = place;
        this.found = found;
    }

    void read(J.Block body) {
        Set<String> declared = new HashSet<>();
        new JavaIsoVisitor<Integer>() {
            @Override
            public J.VariableDeclarations.NamedVariable visitVariable(
                    J.VariableDeclarations.NamedVariable variable, Integer p) {
                declared.add(variable.getSimpleName());
                return super.visitVariable(variable, p);
            }
        }.visit(body, 0);
        visit(body, declared);
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Set<String> declared) {
        if (declaration.getType() != null) {
            nested.push(declaration.getType());
        }
        super.visitClassDeclaration(declaration, declared);
        if (declaration.getType() != null) {
            nested.pop();
        }
        return declaration;
    }

    @Override
    public J.NewClass visitNewClass(J.NewClass construction, Set<String> declared) {
        JavaType.FullyQualified type = construction.getBody() == null || construction.getClazz() == null
                ? null
                : TypeUtils.asFullyQualified(construction.getClazz().getType());
        if (type != null) {
            nested.push(type);
        }
        super.visitNewClass(construction, declared);
        if (type != null) {
            nested.pop();
        }
        return construction;
    }

    @Override
    public J.FieldAccess visitFieldAccess(J.FieldAccess access, Set<String> declared) {
        visit(access.getTarget(), declared);
        return access;
    }

    @Override
    public J.Identifier visitIdentifier(J.Identifier name, Set<String> declared) {
        JavaType.Variable field = name.getFieldType();
        Object parent = getCursor().getParentTreeCursor().getValue();
        if (field == null) {
            type(name, parent);
        } else if (parent instanceof J.VariableDeclarations.NamedVariable variable && variable.getName() == name
                || parent instanceof J.Case
                || name.getSimpleName().equals("this")
                || name.getSimpleName().equals("super")) {
            return name;
        } else if (field.getOwner() instanceof JavaType.FullyQualified owner && !Members.isUnknownOwner(owner)) {
            field(name, field, owner);
        } else if (!declared.contains(name.getSimpleName()) && fieldOf(name.getSimpleName()) != null) {
            captured(name, name.getSimpleName() + " is a variable around this body");
        }
        return name;
    }

    private void field(J.Identifier name, JavaType.Variable field, JavaType.FullyQualified owner) {
        if (isOf(legacy, owner)) {
            JavaType.Variable counterpart = fieldOf(field.getName());
            boolean isAlike = Members.withSupertypes(canonical).stream().anyMatch(each -> isSame(each, owner))
                    || counterpart != null
                            && counterpart.hasFlags(Flag.Static) == field.hasFlags(Flag.Static)
                            && TypeNames.erasure(counterpart.getType()).equals(TypeNames.erasure(field.getType()));
            if (!isAlike) {
                block(
                        name,
                        UseKind.CALL,
                        "the body inherits the field " + field.getName() + " from " + TypeKey.of(legacy) + ", and "
                                + TypeKey.of(canonical) + " has none that it could read",
                        "add it there, or read it through a method");
            }
        } else if (!isNearer(owner) && !isOf(owner, legacy) && fieldOf(field.getName()) != null) {
            captured(name, field.getName() + " is a field of " + TypeKey.of(owner));
        }
    }

    // A name of a type may come to be a nested type's (JLS 6.4.1), or a field's where either may stand (6.4.2).
    private void type(J.Identifier name, Object parent) {
        JavaType.FullyQualified type = TypeTrees.isTypeName(name) ? TypeUtils.asFullyQualified(name.getType()) : null;
        if (type == null) {
            return;
        }
        String word = name.getSimpleName();
        boolean isQualifier = parent instanceof J.FieldAccess
                || parent instanceof J.MethodInvocation call && call.getSelect() == name;
        boolean isNested = Members.withSupertypes(canonical).stream()
                .anyMatch(each -> context.hypothesis()
                                .index()
                                .namesNestedIn(TypeKey.of(each))
                                .contains(word)
                        && !type.getFullyQualifiedName().equals(each.getFullyQualifiedName() + "$" + word));
        if (isNested || isQualifier && fieldOf(word) != null) {
            captured(name, word + " is " + TypeKey.of(type));
        }
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Set<String> declared) {
        JavaType.Method method = call.getMethodType();
        if (call.getSelect() == null && method != null && !method.isConstructor()) {
            JavaType.FullyQualified owner = method.getDeclaringType();
            boolean isOwn = isOf(legacy, owner) || isNearer(owner) || isOf(owner, legacy);
            if (!isOwn && hasMethod(call.getSimpleName())) {
                captured(call, call.getSimpleName() + " is a method of " + TypeKey.of(owner));
            }
        }
        visit(call.getSelect(), declared);
        visitAll(call, declared);
        return call;
    }

    private void visitAll(J.MethodInvocation call, Set<String> declared) {
        if (call.getTypeParameters() != null) {
            call.getTypeParameters().forEach(each -> visit(each, declared));
        }
        call.getArguments().forEach(each -> visit(each, declared));
    }

    private JavaType.@Nullable Variable fieldOf(String name) {
        return Members.withSupertypes(canonical).stream()
                .flatMap(owner -> owner.getMembers().stream()
                        .filter(field ->
                                field.getName().equals(name) && Members.isInherited(field::hasFlags, owner, place)))
                .findFirst()
                .orElse(null);
    }

    private boolean hasMethod(String name) {
        return Members.methods(canonical, name).stream()
                .anyMatch(method -> Members.isInherited(method::hasFlags, method.getDeclaringType(), place));
    }

    // Of a class inside the body, or of the body's own supertypes that stay.
    private boolean isNearer(JavaType.FullyQualified owner) {
        return nested.stream().anyMatch(each -> isOf(each, owner));
    }

    private static boolean isOf(JavaType.FullyQualified type, JavaType.FullyQualified owner) {
        return Members.withSupertypes(type).stream().anyMatch(each -> isSame(each, owner));
    }

    private static boolean isSame(JavaType.FullyQualified one, JavaType.FullyQualified other) {
        return one.getFullyQualifiedName().equals(other.getFullyQualifiedName());
    }

    private void captured(J tree, String meaning) {
        block(
                tree,
                UseKind.SUBCLASS,
                meaning + " here, and would come to be what " + TypeKey.of(canonical) + " has under that name",
                "qualify it, with `Outer.this.` or the class");
    }

    private void block(J tree, UseKind kind, String reason, String remedy) {
        found.blocked(tree, kind, TypeKey.of(legacy), entry, new Objection(reason, remedy));
    }
}
