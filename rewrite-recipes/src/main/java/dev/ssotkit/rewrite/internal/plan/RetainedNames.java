package dev.ssotkit.rewrite.internal.plan;

import dev.ssotkit.rewrite.internal.tree.SwitchLabels;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** The simple names that a file goes on using, and for what: a new import must not capture any of them. */
public final class RetainedNames extends JavaIsoVisitor<Integer> {

    private final FilePlan plan;
    private final Map<String, Set<TypeKey>> typesByName = new HashMap<>();
    private final Set<String> otherNames = new HashSet<>();
    private final Set<String> calledNames = new HashSet<>();

    private RetainedNames(FilePlan plan) {
        this.plan = plan;
    }

    /** Reads a file as the plan leaves it. */
    public static RetainedNames of(JavaSourceFile file, FilePlan plan) {
        RetainedNames names = new RetainedNames(plan);
        names.visit(file, 0);
        return names;
    }

    /** Whether the name may stand for this type and nothing else. */
    public boolean isFreeFor(String simpleName, TypeKey typeKey) {
        return !otherNames.contains(simpleName)
                && typesByName.getOrDefault(simpleName, Set.of()).stream().allMatch(typeKey::equals);
    }

    /** Whether an identifier is the name of its own type, rather than something of that type. */
    public static boolean isTypeName(J.Identifier name) {
        TypeKey key = TypeKey.orNull(name.getType());
        return name.getFieldType() == null && key != null && key.name().endsWith("." + name.getSimpleName());
    }

    /** Whether an import is still needed. */
    public boolean needs(J.Import anImport) {
        TypeKey key = TypeKey.of(anImport.getTypeName());
        String member = anImport.getQualid().getSimpleName();
        if (!anImport.isStatic()) {
            return names(key);
        }
        return member.equals("*") ? names(key) : namesMember(member);
    }

    /** Whether a type is still named, by its simple name, outside of imports. */
    public boolean names(TypeKey typeKey) {
        return typesByName.values().stream().anyMatch(keys -> keys.contains(typeKey));
    }

    /** Whether a simple name is still used that only a static import of the type explains. */
    private boolean namesMember(String member) {
        return otherNames.contains(member) || calledNames.contains(member);
    }

    @Override
    public J.Import visitImport(J.Import anImport, Integer p) {
        return anImport;
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Integer p) {
        if (declaration.getType() != null) {
            take(declaration.getSimpleName(), declaration.getType());
        }
        return super.visitClassDeclaration(declaration, p);
    }

    @Override
    public J.TypeParameter visitTypeParameter(J.TypeParameter parameter, Integer p) {
        if (parameter.getName() instanceof J.Identifier name) {
            otherNames.add(name.getSimpleName());
        }
        return super.visitTypeParameter(parameter, p);
    }

    // Where Groovy reads a local variable, attribution does not tell it from a class.
    @Override
    public J.VariableDeclarations.NamedVariable visitVariable(
            J.VariableDeclarations.NamedVariable variable, Integer p) {
        otherNames.add(variable.getSimpleName());
        return super.visitVariable(variable, p);
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
        if (isQualified(call.getId())) {
            call.getArguments().forEach(argument -> visit(argument, p));
            return call;
        }
        boolean stays = plan.changeOf(call.getId()).isEmpty() && plan.qualifierOf(call.getId()) == null;
        if (call.getSelect() == null && stays) {
            calledNames.add(call.getSimpleName());
        }
        return super.visitMethodInvocation(call, p);
    }

    @Override
    public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
        return isQualified(reference.getId()) ? reference : super.visitMemberReference(reference, p);
    }

    // A link that comes to name its class in full.
    private boolean isQualified(UUID tree) {
        Link link = plan.of(tree).link();
        return link != null && link.owner() != null;
    }

    @Override
    public J.FieldAccess visitFieldAccess(J.FieldAccess access, Integer p) {
        // Of a qualified name only the first word is looked up; one that is renamed as a whole has another first word.
        if (plan.referenceOf(access.getId()) == null) {
            visit(access.getTarget(), p);
        }
        return access;
    }

    @Override
    public J.Identifier visitIdentifier(J.Identifier name, Integer p) {
        if (plan.qualifierOf(name.getId()) != null) {
            return name;
        }
        boolean isCaseOfEnum = name.getFieldType() != null
                && name.getFieldType().hasFlags(Flag.Enum)
                && SwitchLabels.isAt(getCursor());
        if (isCaseOfEnum) {
            return name; // Looked up in the enum itself (JLS 14.11.1).
        }
        if (name.getFieldType() != null) {
            otherNames.add(name.getSimpleName());
        } else if (plan.referenceOf(name.getId()) == null && name.getType() instanceof JavaType.FullyQualified type) {
            take(name.getSimpleName(), type);
            if (!isTypeName(name)) {
                otherNames.add(name.getSimpleName());
            }
        }
        return name;
    }

    private void take(String simpleName, JavaType.FullyQualified type) {
        TypeKey key = TypeKey.of(type);
        if (key.endsWith(simpleName)) {
            typesByName.computeIfAbsent(simpleName, name -> new HashSet<>()).add(key);
        }
    }
}
