package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.ImportedNames;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Adds what attribution leaves out of Groovy trees where the text makes it certain: class literals, method pointers and
 * calls of methods that were imported statically.
 */
final class GroovyAttribution {

    private final List<J.Import> imports = new ArrayList<>();
    private final Map<UUID, JavaType.Method> added = new HashMap<>();

    private final Map<String, JavaType.FullyQualified> visible = new HashMap<>();
    private final Map<String, JavaType.FullyQualified> qualified = new HashMap<>();

    public GroovyAttribution(JavaSourceFile file, Hypothesis hypothesis, Map<String, TypeKey> aliases) {
        hypothesis
                .moving()
                .forEach(key -> hypothesis.index().find(key).ifPresent(type -> qualified.put(key.name(), type)));
        Map<String, TypeKey> words = new ImportedNames(file, hypothesis).all();
        aliases.forEach((alias, key) -> words.merge(alias, key, (own, given) -> given));
        words.forEach((word, key) -> hypothesis.index().find(key).ifPresent(type -> visible.put(word, type)));
        file.getImports().stream().filter(J.Import::isStatic).forEach(imports::add);
    }

    /** The methods that were added, by the tree that calls them. */
    JavaType.@Nullable Method addedTo(UUID tree) {
        return added.get(tree);
    }

    /**
     * A name; in a class literal attribution types the literal and not the name, and before a variable it gives the type
     * of the value for the one that is written.
     */
    public J.Identifier of(J.Identifier name, Object parent) {
        if (parent instanceof J.FieldAccess literal && isClassLiteralOf(literal, name)) {
            return name.withType(literal.getType());
        }
        if (parent instanceof J.NewClass construction && construction.getBody() != null) {
            return name.withType(
                    visible.getOrDefault(name.getSimpleName(), TypeUtils.asFullyQualified(name.getType())));
        }
        JavaType declared = parent instanceof J.VariableDeclarations variables ? declaredBy(variables) : null;
        return declared != null && ((J.VariableDeclarations) parent).getTypeExpression() == name
                ? name.withType(declared)
                : name;
    }

    /** A qualified name; before a variable it has the type of the value, too. */
    public J.FieldAccess of(J.FieldAccess name) {
        JavaType.FullyQualified named = qualified.get(name.toString());
        return named == null ? name : name.withType(named);
    }

    /** The type that is moving and written before a variable; null for any other. */
    @Nullable
    public JavaType declaredBy(J.VariableDeclarations variables) {
        if (variables.getTypeExpression() instanceof J.FieldAccess name) {
            return qualified.get(name.toString());
        }
        return variables.getTypeExpression() instanceof J.Identifier word
                ? visible.getOrDefault(word.getSimpleName(), qualified.get(word.getSimpleName()))
                : null;
    }

    private static boolean isClassLiteralOf(J.FieldAccess literal, J.Identifier name) {
        return literal.getTarget() == name && literal.getSimpleName().equals("class") && name.getType() == null;
    }

    /** A construction; that of an anonymous class has that class as its type. */
    public J.NewClass of(J.NewClass construction) {
        return construction.getBody() != null && construction.getClazz() instanceof J.Identifier name
                ? construction.withClazz(of(name, construction))
                : construction;
    }

    /** A method pointer, with the one method that it can mean. */
    public J.MemberReference of(J.MemberReference pointer) {
        JavaType.FullyQualified owner =
                TypeUtils.asFullyQualified(pointer.getContaining().getType());
        if (pointer.getMethodType() != null || owner == null) {
            return pointer;
        }
        String name = pointer.getReference().getSimpleName();
        List<JavaType.Method> methods = Members.methods(owner, name.equals("new") ? Members.CONSTRUCTOR : name);
        JavaType.Method only = onlyOne(methods);
        if (only == null) {
            return pointer;
        }
        added.put(pointer.getId(), only);
        return pointer.withMethodType(only);
    }

    /** A call without receiver, with the one imported method that it can mean. */
    public J.MethodInvocation of(J.MethodInvocation call) {
        if (call.getMethodType() != null || call.getSelect() != null) {
            return call;
        }
        int given = Effects.given(call.getArguments()).size();
        JavaType.Method only = onlyOne(imported(call.getSimpleName()).stream()
                .filter(method -> method.getParameterTypes().size() == given)
                .toList());
        if (only == null) {
            return call;
        }
        added.put(call.getId(), only);
        return call.withMethodType(only);
    }

    /** The static methods of this name that the file imports. */
    List<JavaType.Method> imported(String name) {
        List<JavaType.Method> found = new ArrayList<>();
        Set<String> owners = new HashSet<>();
        for (J.Import anImport : imports) {
            String member = anImport.getQualid().getSimpleName();
            JavaType.FullyQualified owner = ownerOf(anImport);
            boolean isImported = member.equals("*") || member.equals(name);
            if (isImported
                    && anImport.getAlias() == null
                    && owner != null
                    && owners.add(owner.getFullyQualifiedName())) {
                Members.methods(owner, name).stream()
                        .filter(method -> method.hasFlags(Flag.Static))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The class whose static field a word is, by an import; null where none has it. */
    JavaType.@Nullable FullyQualified ownerOfImported(String name) {
        return imports.stream()
                .filter(anImport ->
                        List.of("*", name).contains(anImport.getQualid().getSimpleName()))
                .map(GroovyAttribution::ownerOf)
                .filter(owner -> owner != null
                        && Members.field(owner, name)
                                .filter(field -> field.hasFlags(Flag.Static))
                                .isPresent())
                .findFirst()
                .orElse(null);
    }

    private static JavaType.@Nullable FullyQualified ownerOf(J.Import anImport) {
        return TypeUtils.asFullyQualified(anImport.getQualid().getTarget().getType());
    }

    private static JavaType.@Nullable Method onlyOne(List<JavaType.Method> methods) {
        return methods.size() == 1 ? methods.get(0) : null;
    }
}
