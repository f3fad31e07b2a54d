package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.FieldCounterparts;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.LocalVariables;
import dev.ssotkit.rewrite.internal.tree.SwitchLabels;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.OwnerWords;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** The simple names in a body that come to be looked up in canonical first, where they were in the legacy type. */
final class InheritedScope extends JavaIsoVisitor<LocalVariables> {

    private final RuleContext context;
    private final JavaType.FullyQualified legacy;
    private final JavaType.FullyQualified canonical;
    private final Entry entry;
    private final Findings found;
    private final Place place;
    private final FieldCounterparts counterparts;
    private final List<JavaType.FullyQualified> ofLegacy;
    private final List<JavaType.FullyQualified> ofCanonical;
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
        this.counterparts = new FieldCounterparts(context);
        this.ofLegacy = Members.withSupertypes(legacy);
        this.ofCanonical = Members.withSupertypes(canonical);
    }

    void read(J.Block body) {
        visit(body, new LocalVariables(body));
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, LocalVariables locals) {
        if (declaration.getType() != null) {
            nested.push(declaration.getType());
        }
        super.visitClassDeclaration(declaration, locals);
        if (declaration.getType() != null) {
            nested.pop();
        }
        return declaration;
    }

    @Override
    public J.NewClass visitNewClass(J.NewClass construction, LocalVariables locals) {
        JavaType.FullyQualified type = construction.getBody() == null || construction.getClazz() == null
                ? null
                : TypeUtils.asFullyQualified(construction.getClazz().getType());
        if (type != null) {
            nested.push(type);
        }
        super.visitNewClass(construction, locals);
        if (type != null) {
            nested.pop();
        }
        return construction;
    }

    @Override
    public J.FieldAccess visitFieldAccess(J.FieldAccess access, LocalVariables locals) {
        visit(access.getTarget(), locals);
        return access;
    }

    @Override
    public J.Identifier visitIdentifier(J.Identifier name, LocalVariables locals) {
        JavaType.Variable field = name.getFieldType();
        Object parent = getCursor().getParentTreeCursor().getValue();
        if (field == null) {
            type(name, parent);
        } else if (parent instanceof J.VariableDeclarations.NamedVariable variable && variable.getName() == name
                || field.hasFlags(Flag.Enum) && SwitchLabels.isAt(getCursor())
                || name.getSimpleName().equals("this")
                || name.getSimpleName().equals("super")) {
            return name;
        } else if (field.getOwner() instanceof JavaType.FullyQualified owner && !Members.isUnknownOwner(owner)) {
            field(name, field, owner);
        } else if (!locals.declare(name) && fieldOf(name.getSimpleName()) != null) {
            captured(
                    name,
                    name.getSimpleName() + " is a variable around this body",
                    ownerOf(fieldOf(name.getSimpleName())));
        }
        return name;
    }

    private void field(J.Identifier name, JavaType.Variable field, JavaType.FullyQualified owner) {
        JavaType.Variable counterpart = fieldOf(field.getName());
        if (!isIn(ofLegacy, owner)) {
            if (counterpart != null && !isNearer(owner) && !isOf(owner, legacy)) {
                captured(name, field.getName() + " is a field of " + TypeKey.of(owner), ownerOf(counterpart));
            }
        } else if (counterpart == null
                ? !isIn(ofCanonical, owner)
                : !TypeNames.erasure(counterpart.getOwner()).equals(TypeNames.erasure(owner))) {
            inherited(name, field, counterpart);
        }
    }

    private void inherited(J.Identifier name, JavaType.Variable field, JavaType.@Nullable Variable counterpart) {
        if (counterpart == null
                || counterpart.hasFlags(Flag.Static) != field.hasFlags(Flag.Static)
                || !counterparts.areAlike(field, counterpart, canonical, place, getCursor())) {
            block(
                    name,
                    UseKind.CALL,
                    "the body inherits the field " + field.getName() + " from " + TypeKey.of(legacy) + ", and "
                            + TypeKey.of(canonical) + " has none that it could use in its place",
                    "add it there, or read it through a method");
            return;
        }
        Objection other = counterparts.objection(field, counterpart, getCursor());
        if (other == null) {
            found.retyped(name, new PlacedType(counterpart.getType(), Place.of(canonical)));
        } else {
            found.blocked(name, UseKind.CALL, TypeKey.of(legacy), entry, other);
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
        JavaType.FullyQualified outer = ofCanonical.stream()
                .filter(each -> context.hypothesis()
                                .index()
                                .namesNestedIn(TypeKey.of(each))
                                .contains(word)
                        && !type.getFullyQualifiedName().equals(each.getFullyQualifiedName() + "$" + word))
                .findFirst()
                .orElse(null);
        if (outer != null || isQualifier && fieldOf(word) != null) {
            captured(name, word + " is " + TypeKey.of(type), outer == null ? ownerOf(fieldOf(word)) : outer);
        }
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, LocalVariables locals) {
        JavaType.Method method = call.getMethodType();
        if (call.getSelect() == null && method != null && !method.isConstructor()) {
            JavaType.FullyQualified owner = method.getDeclaringType();
            boolean isOwn = isIn(ofLegacy, owner) || isNearer(owner) || isOf(owner, legacy);
            JavaType.Method captor = isOwn ? null : methodOf(call.getSimpleName());
            if (captor != null) {
                captured(
                        call, call.getSimpleName() + " is a method of " + TypeKey.of(owner), captor.getDeclaringType());
            }
        }
        visit(call.getSelect(), locals);
        visitAll(call, locals);
        return call;
    }

    private void visitAll(J.MethodInvocation call, LocalVariables locals) {
        if (call.getTypeParameters() != null) {
            call.getTypeParameters().forEach(each -> visit(each, locals));
        }
        call.getArguments().forEach(each -> visit(each, locals));
    }

    private JavaType.@Nullable Variable fieldOf(String name) {
        return ofCanonical.stream()
                .flatMap(owner -> owner.getMembers().stream()
                        .filter(field ->
                                field.getName().equals(name) && Members.isInherited(field::hasFlags, owner, place)))
                .findFirst()
                .orElse(null);
    }

    private JavaType.@Nullable Method methodOf(String name) {
        return ofCanonical.stream()
                .flatMap(owner -> owner.getMethods().stream())
                .filter(method -> method.getName().equals(name) && Members.isInherited(method, place))
                .findFirst()
                .orElse(null);
    }

    private static JavaType.@Nullable FullyQualified ownerOf(JavaType.@Nullable Variable field) {
        return field == null ? null : TypeUtils.asFullyQualified(field.getOwner());
    }

    // Of a class inside the body, or of the body's own supertypes that stay.
    private boolean isNearer(JavaType.FullyQualified owner) {
        return nested.stream().anyMatch(each -> isOf(each, owner));
    }

    private static boolean isOf(JavaType.FullyQualified type, JavaType.FullyQualified owner) {
        return isIn(Members.withSupertypes(type), owner);
    }

    private static boolean isIn(List<JavaType.FullyQualified> types, JavaType.FullyQualified owner) {
        return types.stream().anyMatch(each -> each.getFullyQualifiedName().equals(owner.getFullyQualifiedName()));
    }

    private void captured(J tree, String meaning, JavaType.@Nullable FullyQualified owner) {
        block(
                tree,
                UseKind.SUBCLASS,
                meaning + " here, and would come to be that of " + OwnerWords.of(owner, canonical),
                "qualify it, with `Outer.this.` or the class");
    }

    private void block(J tree, UseKind kind, String reason, String remedy) {
        found.blocked(tree, kind, TypeKey.of(legacy), entry, new Objection(reason, remedy));
    }
}
