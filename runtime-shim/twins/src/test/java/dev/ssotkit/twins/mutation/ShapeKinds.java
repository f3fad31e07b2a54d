package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinField;
import dev.ssotkit.twins.model.TwinMember;
import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinModifiers;
import dev.ssotkit.twins.model.TwinParameter;
import dev.ssotkit.twins.model.TwinShape;
import dev.ssotkit.twins.model.TwinType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Another shape: generic, sealed, a class for a record, an interface for a class. */
final class ShapeKinds {

    private ShapeKinds() {}

    static List<MutationKind> all() {
        return List.of(
                MutationKind.ofType("type generic", ShapeKinds::generic),
                MutationKind.ofType("type sealed", ShapeKinds::sealed),
                MutationKind.ofType("sealed subtype more", ShapeKinds::moreSubtypes),
                MutationKind.ofType(
                        "record made a class",
                        type -> type.shape() == TwinShape.RECORD ? Stream.of(ShapeKinds::asClass) : Stream.of()),
                MutationKind.ofType("interface or class", ShapeKinds::otherShape));
    }

    private static Stream<UnaryOperator<TwinType>> generic(TwinType type) {
        if (type.shape() == TwinShape.ENUM || type.shape() == TwinShape.ANNOTATION) {
            return Stream.of();
        }
        List<String> parameters = type.typeParameters();
        List<String> more = Stream.concat(parameters.stream(), Stream.of("TT")).toList();
        return parameters.isEmpty()
                ? Stream.of(t -> t.generic(more))
                : Stream.of(
                        t -> t.generic(more),
                        t -> t.generic(parameters.stream().skip(1).toList()));
    }

    private static Stream<UnaryOperator<TwinType>> sealed(TwinType type) {
        boolean isOpen = type.shape() == TwinShape.CLASS || type.shape() == TwinShape.INTERFACE;
        return !isOpen
                        || type.modifiers().contains(Modifier.FINAL)
                        || !type.permits().isEmpty()
                ? Stream.of()
                : Stream.of(t -> withSubtype(t.with(TwinModifiers.plus(t.modifiers(), Modifier.SEALED))));
    }

    private static Stream<UnaryOperator<TwinType>> moreSubtypes(TwinType type) {
        return type.modifiers().contains(Modifier.SEALED)
                        && type.typeParameters().isEmpty()
                ? Stream.of(ShapeKinds::withSubtype)
                : Stream.of();
    }

    private static TwinType withSubtype(TwinType type) {
        TwinType subtype = new TwinType(
                List.of(),
                Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.ABSTRACT, Modifier.NON_SEALED),
                type.shape() == TwinShape.INTERFACE ? TwinShape.INTERFACE : TwinShape.CLASS,
                "AddedSubtype",
                List.of(),
                type.shape() == TwinShape.INTERFACE ? null : type.name(),
                type.shape() == TwinShape.INTERFACE ? List.of(type.name()) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        TwinType with = type.plus(subtype);
        return type.permits().isEmpty()
                ? with
                : with.permitting(Stream.concat(type.permits().stream(), Stream.of(type.name() + ".AddedSubtype"))
                        .toList());
    }

    private static TwinType asClass(TwinType type) {
        TwinType made = type.shaped(TwinShape.CLASS).with(TwinModifiers.plus(type.modifiers(), Modifier.FINAL));
        List<TwinParameter> parameters = new ArrayList<>();
        for (String component : type.components()) {
            int space = component.lastIndexOf(' ');
            String of = component.substring(0, space);
            String name = component.substring(space + 1);
            parameters.add(new TwinParameter("", of, name));
            made = made.plus(new TwinField(List.of(), Set.of(Modifier.PRIVATE, Modifier.FINAL), of, name, null))
                    .plusIfMissing(TwinMethod.of(of, name, List.of()));
        }
        return made.plus(new TwinMethod(
                List.of(),
                Set.of(Modifier.PUBLIC),
                List.of(),
                null,
                TwinMethod.CONSTRUCTOR,
                parameters,
                List.of(),
                "",
                "",
                true));
    }

    private static Stream<UnaryOperator<TwinType>> otherShape(TwinType type) {
        if (type.shape() == TwinShape.INTERFACE) {
            return Stream.of(t -> asAbstractClass(t));
        }
        boolean fits = type.shape() == TwinShape.CLASS && type.superclass() == null;
        return fits ? Stream.of(t -> asInterface(t)) : Stream.of();
    }

    private static TwinType asAbstractClass(TwinType type) {
        List<TwinMember> members = new ArrayList<>();
        for (TwinMember member : type.members()) {
            if (member instanceof TwinMethod method) {
                Set<Modifier> open =
                        TwinModifiers.plus(TwinModifiers.minus(method.modifiers(), Modifier.DEFAULT), Modifier.PUBLIC);
                members.add(method.with(method.hasBody() ? open : TwinModifiers.plus(open, Modifier.ABSTRACT)));
            } else {
                Set<Modifier> open = TwinModifiers.plus(member.modifiers(), Modifier.PUBLIC, Modifier.STATIC);
                members.add(member.with(member instanceof TwinField ? TwinModifiers.plus(open, Modifier.FINAL) : open));
            }
        }
        return type.shaped(TwinShape.CLASS)
                .with(TwinModifiers.plus(type.modifiers(), Modifier.ABSTRACT))
                .holding(members);
    }

    private static TwinType asInterface(TwinType type) {
        List<TwinMember> members = new ArrayList<>();
        type.methods()
                .filter(method -> !method.isConstructor()
                        && method.modifiers().contains(Modifier.PUBLIC)
                        && !method.modifiers().contains(Modifier.STATIC))
                .forEach(method -> members.add(method.with(Set.of()).bodied(false)));
        Set<Modifier> modifiers =
                TwinModifiers.plus(TwinModifiers.minus(type.modifiers(), Modifier.FINAL), Modifier.ABSTRACT);
        return type.shaped(TwinShape.INTERFACE).with(modifiers).holding(members);
    }
}
