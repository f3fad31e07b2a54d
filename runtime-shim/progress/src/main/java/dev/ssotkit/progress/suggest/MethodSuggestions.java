package dev.ssotkit.progress.suggest;

import dev.ssotkit.discovery.draft.DraftLine;
import dev.ssotkit.discovery.draft.MissingLines;
import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.eligibility.Eligibility;
import dev.ssotkit.eligibility.EntryTargets;
import dev.ssotkit.eligibility.Obstacle;
import dev.ssotkit.eligibility.Verdict;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.ParameterType;
import dev.ssotkit.map.TypeName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines of {@code calls} for methods that canonical lacks. */
final class MethodSuggestions {
    /**
     * A method that is missing.
     *
     * @param caller binary name of a class that calls it; null if none is known
     */
    record Missing(
            String type,
            String name,
            String descriptor,
            @Nullable String caller,
            List<String> places) {
        String pattern() {
            return type + " " + name + "(" + String.join(", ", Descriptors.readableParameters(descriptor)) + ")";
        }
    }

    private final Entry entry;
    private final Optional<MissingLines> lines;
    private final ShapeSource classes;
    private final NamesAsFound names;

    /** @param entry with whatever is suggested for its accessor */
    MethodSuggestions(Entry entry, CodeFacts code, ShapeSource classes) {
        this.entry = entry;
        this.classes = classes;
        this.names = new NamesAsFound(classes);
        this.lines = MissingLines.of(code, names.of(entry.canonicalType()), names.legacyTypesOf(entry));
    }

    Suggestion of(Missing method) {
        List<String> parameters = Descriptors.readableParameters(method.descriptor());
        Optional<DraftLine> found = lines.flatMap(known -> known.ofMethod(
                entry.accessor().toString(),
                entry.accessor().parameterTypes().stream()
                        .map(ParameterType::binaryName)
                        .toList(),
                method.type(),
                method.name(),
                parameters));
        if (found.isEmpty()) {
            return Suggestion.code("add " + method.pattern() + " to " + entry.canonicalType(), method.places());
        }
        DraftLine line = found.get();
        String reason = line.reason();
        boolean works = !line.text().contains("?") && works(line.text(), method);
        if (line.isSure() && !works) {
            reason += "; but with it the type is not less blocked";
        }
        return Suggestion.calls(line.text(), reason, line.isSure() && works, method.places());
    }

    /** A line for a constructor that neither the accessor nor canonical's own constructors serve. */
    Suggestion ofConstructor(Missing constructor) {
        List<String> parameters = Descriptors.readableParameters(constructor.descriptor());
        String left =
                constructor.type() + " " + CallMapping.CONSTRUCTOR + "(" + String.join(", ", parameters) + ") -> ";
        String picked = entry.isNamesOnly() ? null : pickedArguments(parameters);
        if (picked != null && works(left + picked, constructor)) {
            return Suggestion.calls(
                    left + picked, "what the accessor asks for is among its arguments", true, List.of());
        }
        String owner = names.of(
                entry.isNamesOnly() ? entry.canonicalType() : entry.accessor().declaringType());
        for (String maker :
                lines.map(known -> known.makersOf(owner, parameters)).orElse(List.of())) {
            if (works(left + maker, constructor)) {
                return Suggestion.calls(left + maker, "takes the same arguments", true, constructor.places());
            }
        }
        return Suggestion.calls(
                left + (entry.isNamesOnly() ? "?" : entry.accessor().methodName() + "(?)"),
                "nothing takes its arguments: say which, or give " + entry.canonicalType() + " a method that does",
                false,
                constructor.places());
    }

    /** The accessor with each argument by its type, where that is unmistakable; null where it is not. */
    private @Nullable String pickedArguments(List<String> given) {
        StringBuilder arguments = new StringBuilder();
        for (ParameterType wanted : entry.accessor().parameterTypes()) {
            int at = given.indexOf(wanted.binaryName());
            if (at < 0 || given.lastIndexOf(wanted.binaryName()) != at) {
                return null;
            }
            arguments.append(arguments.length() == 0 ? "$" : ", $").append(at + 1);
        }
        return arguments.length() == 0 ? null : entry.accessor().methodName() + "(" + arguments + ")";
    }

    /** Whether nothing stands in the way of a call that the line maps, nor of a facade's method. */
    private boolean works(String line, Missing method) {
        TriedEntry tried = new TriedEntry(entry).withCall(line).orElse(null);
        if (tried == null) {
            return false;
        }
        if (entry.isNamesOnly()) {
            return true; // A line names what is meant; its own method was found among canonical's.
        }
        if (method.caller() != null || method.name().equals("<init>")) {
            CallMapping mapping =
                    tried.entry().calls().get(tried.entry().calls().size() - 1);
            String caller = method.caller() == null ? method.type() : method.caller();
            return new EntryTargets(tried.entry(), classes)
                            .mapped(mapping.target(), caller, method.descriptor())
                            .obstacle()
                            .isEmpty()
                    && !standsInTheWay(tried.entry(), method);
        }
        return !standsInTheWay(tried.entry(), method);
    }

    private boolean standsInTheWay(Entry tried, Missing method) {
        Verdict verdict = Eligibility.of(tried, TypeName.of(method.type()), classes);
        return verdict.obstacles().stream()
                .map(Obstacle::method)
                .flatMap(Optional::stream)
                .anyMatch(shape ->
                        shape.name().equals(method.name()) && shape.descriptor().equals(method.descriptor()));
    }
}
