package dev.ssotkit.progress.suggest;

import dev.ssotkit.discovery.draft.DraftLine;
import dev.ssotkit.discovery.draft.MissingLines;
import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.ParameterType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines of {@code calls} for methods that canonical lacks. */
final class MethodSuggestions {
    private final Entry entry;
    private final Optional<MissingLines> lines;
    private final LineTrial trial;
    private final NamesAsFound names;

    /** @param entry with whatever is suggested for its accessor */
    MethodSuggestions(Entry entry, CodeFacts code, ShapeSource classes) {
        this.entry = entry;
        this.trial = new LineTrial(entry, classes);
        this.names = new NamesAsFound(classes);
        this.lines = MissingLines.of(code, names.of(entry.canonicalType()), names.legacyTypesOf(entry));
    }

    Suggestion of(MissingMethod method) {
        Optional<DraftLine> found = lines.flatMap(known -> known.ofMethod(
                entry.accessor().toString(),
                entry.accessor().parameterTypes().stream()
                        .map(ParameterType::binaryName)
                        .toList(),
                method.type(),
                method.name(),
                method.parameters()));
        if (found.isEmpty()) {
            return Suggestion.code("add " + method.pattern() + " to " + entry.canonicalType(), method.places());
        }
        DraftLine line = found.get();
        String reason = line.reason();
        boolean works = !line.text().contains("?") && trial.resolves(line.text(), method);
        if (line.isSure() && !works) {
            reason += "; but not every class that calls it could, or what it returns does not fit";
        }
        return Suggestion.calls(line.text(), reason, line.isSure() && works, method.places());
    }

    /** A line for a constructor that neither the accessor nor canonical's own constructors serve. */
    Suggestion ofConstructor(MissingMethod constructor) {
        List<String> parameters = constructor.parameters();
        String left = constructor.pattern() + " -> ";
        String picked = entry.isNamesOnly() ? null : pickedArguments(parameters);
        if (picked != null && trial.resolves(left + picked, constructor)) {
            return Suggestion.calls(
                    left + picked, "what the accessor asks for is among its arguments", true, List.of());
        }
        String owner = names.of(
                entry.isNamesOnly() ? entry.canonicalType() : entry.accessor().declaringType());
        for (String maker :
                lines.map(known -> known.makersOf(owner, parameters)).orElse(List.of())) {
            if (trial.resolves(left + maker, constructor)) {
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
}
