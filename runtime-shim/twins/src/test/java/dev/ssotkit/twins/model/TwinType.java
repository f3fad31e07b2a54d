package dev.ssotkit.twins.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A type.
 *
 * @param superclass as written; null if it names none
 * @param components of a record
 * @param constants of an enum
 */
public record TwinType(
        List<String> annotations,
        Set<Modifier> modifiers,
        TwinShape shape,
        String name,
        List<String> typeParameters,
        @Nullable String superclass,
        List<String> interfaces,
        List<String> permits,
        List<String> components,
        List<String> constants,
        List<TwinMember> members)
        implements TwinMember {

    @Override
    public TwinType with(Set<Modifier> others) {
        return changed(others, shape, typeParameters, superclass, interfaces, permits, constants, members);
    }

    public TwinType shaped(TwinShape other) {
        return changed(modifiers, other, typeParameters, superclass, interfaces, permits, constants, members);
    }

    public TwinType generic(List<String> others) {
        return changed(modifiers, shape, others, superclass, interfaces, permits, constants, members);
    }

    public TwinType extending(@Nullable String other) {
        return changed(modifiers, shape, typeParameters, other, interfaces, permits, constants, members);
    }

    public TwinType implementing(List<String> others) {
        return changed(modifiers, shape, typeParameters, superclass, others, permits, constants, members);
    }

    public TwinType permitting(List<String> others) {
        return changed(modifiers, shape, typeParameters, superclass, interfaces, others, constants, members);
    }

    public TwinType enumerating(List<String> others) {
        return changed(modifiers, shape, typeParameters, superclass, interfaces, permits, others, members);
    }

    public TwinType holding(List<TwinMember> others) {
        return changed(modifiers, shape, typeParameters, superclass, interfaces, permits, constants, others);
    }

    private TwinType changed(
            Set<Modifier> modifiers,
            TwinShape shape,
            List<String> typeParameters,
            @Nullable String superclass,
            List<String> interfaces,
            List<String> permits,
            List<String> constants,
            List<TwinMember> members) {
        List<String> remaining = shape == TwinShape.RECORD ? components : List.of();
        return new TwinType(
                annotations,
                modifiers,
                shape,
                name,
                typeParameters,
                superclass,
                interfaces,
                permits,
                remaining,
                constants,
                members);
    }

    /** The same with one member more. */
    public TwinType plus(TwinMember member) {
        return holding(Stream.concat(members.stream(), Stream.of(member)).toList());
    }

    /** The same with one member more, unless it has one of this key. */
    public TwinType plusIfMissing(TwinMember member) {
        return members.stream().anyMatch(each -> each.key().equals(member.key())) ? this : plus(member);
    }

    /** The same without the member of this key, if there is one. */
    public TwinType minus(String key) {
        return holding(
                members.stream().filter(member -> !member.key().equals(key)).toList());
    }

    /** The same with the member of this key changed, if there is one. */
    public TwinType replacing(String key, UnaryOperator<TwinMember> change) {
        List<TwinMember> others = new ArrayList<>(members);
        others.replaceAll(member -> member.key().equals(key) ? change.apply(member) : member);
        return holding(others);
    }

    public Stream<TwinMethod> methods() {
        return members.stream().filter(TwinMethod.class::isInstance).map(TwinMethod.class::cast);
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String source(TwinShape ownersShape, String owner) {
        return source();
    }

    /** Its source. */
    public String source() {
        String head = SourceWords.head(annotations, modifiers) + shape.keyword() + " " + name
                + SourceWords.parameters(typeParameters).strip()
                + (shape == TwinShape.RECORD ? "(" + String.join(", ", components) + ")" : "")
                + (superclass == null ? "" : " extends " + superclass)
                + SourceWords.list(shape == TwinShape.INTERFACE ? "extends" : "implements", interfaces)
                + SourceWords.list("permits", permits);
        String list = shape == TwinShape.ENUM ? "\n" + String.join(",\n", constants) + ";\n" : "";
        return members.stream()
                .map(member -> member.source(shape, name).indent(4))
                .collect(Collectors.joining("", head + " {\n" + list, "}"));
    }
}
