package dev.ssotkit.twins.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor.
 *
 * @param result as written; null for a constructor
 * @param name of a constructor {@link #CONSTRUCTOR}
 * @param defaultValue of an annotation's element
 * @param delegation the call of another constructor that its body begins with; may be empty
 * @param hasBody whether it is one
 */
public record TwinMethod(
        List<String> annotations,
        Set<Modifier> modifiers,
        List<String> typeParameters,
        @Nullable String result,
        String name,
        List<TwinParameter> parameters,
        List<String> exceptions,
        String defaultValue,
        String delegation,
        boolean hasBody)
        implements TwinMember {

    public static final String CONSTRUCTOR = "<init>";

    private static final String STUB = "throw new java.lang.UnsupportedOperationException();";

    /** A public method with a body, and nothing more. */
    public static TwinMethod of(String result, String name, List<TwinParameter> parameters) {
        return new TwinMethod(
                List.of(), Set.of(Modifier.PUBLIC), List.of(), result, name, parameters, List.of(), "", "", true);
    }

    public boolean isConstructor() {
        return result == null;
    }

    @Override
    public TwinMethod with(Set<Modifier> others) {
        boolean bodied = hasBody && !others.contains(Modifier.ABSTRACT);
        return new TwinMethod(
                annotations,
                others,
                typeParameters,
                result,
                name,
                parameters,
                exceptions,
                defaultValue,
                delegation,
                bodied);
    }

    /** The same under another name; it overrides nothing then. */
    public TwinMethod named(String other) {
        return new TwinMethod(
                withoutOverride(), modifiers, typeParameters, result, other, parameters, exceptions, "", "", hasBody);
    }

    /** The same with other parameters; it overrides nothing then. */
    public TwinMethod taking(List<TwinParameter> others) {
        return new TwinMethod(
                withoutOverride(),
                modifiers,
                typeParameters,
                result,
                name,
                others,
                exceptions,
                defaultValue,
                delegation,
                hasBody);
    }

    /** The same with another type for one parameter. */
    public TwinMethod withParameter(int index, String type) {
        List<TwinParameter> others = new ArrayList<>(parameters);
        others.set(index, others.get(index).of(type));
        return taking(others);
    }

    /** Every way to give one parameter another of these types. */
    public Stream<TwinMethod> withOneParameter(Function<String, Stream<String>> types) {
        return IntStream.range(0, parameters.size())
                .boxed()
                .flatMap(i -> types.apply(parameters.get(i).type()).map(type -> withParameter(i, type)));
    }

    public TwinMethod returning(String other) {
        return new TwinMethod(
                withoutOverride(), modifiers, typeParameters, other, name, parameters, exceptions, "", "", hasBody);
    }

    public TwinMethod throwing(List<String> others) {
        return new TwinMethod(
                annotations, modifiers, typeParameters, result, name, parameters, others, "", delegation, hasBody);
    }

    public TwinMethod generic(List<String> others) {
        return new TwinMethod(
                annotations, modifiers, others, result, name, parameters, exceptions, "", delegation, hasBody);
    }

    public TwinMethod bodied(boolean other) {
        return new TwinMethod(
                annotations, modifiers, typeParameters, result, name, parameters, exceptions, "", delegation, other);
    }

    private List<String> withoutOverride() {
        List<String> others = new ArrayList<>(annotations);
        others.removeIf(annotation -> annotation.endsWith("Override"));
        return others;
    }

    @Override
    public String key() {
        return name + parameters.stream().map(TwinParameter::type).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String source(TwinShape shape, String owner) {
        StringBuilder source = new StringBuilder(SourceWords.head(annotations, modifiers));
        source.append(SourceWords.parameters(typeParameters));
        source.append(result == null ? owner : result + " " + name);
        source.append(parameters.stream().map(TwinParameter::toString).collect(Collectors.joining(", ", "(", ")")));
        if (!exceptions.isEmpty()) {
            source.append(" throws ").append(String.join(", ", exceptions));
        }
        if (!defaultValue.isEmpty()) {
            source.append(" default ").append(defaultValue);
        }
        return source.append(hasBody ? " { " + delegation + STUB + " }" : ";").toString();
    }
}
