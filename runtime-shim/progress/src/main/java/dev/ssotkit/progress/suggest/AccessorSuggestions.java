package dev.ssotkit.progress.suggest;

import dev.ssotkit.discovery.draft.DraftLine;
import dev.ssotkit.discovery.draft.MissingLines;
import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.eligibility.EntryTargets;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.evidence.verdict.UnfitConstructors;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Canonical types and accessors in place of those that are not there, or are none. */
final class AccessorSuggestions {
    private final CodeFacts code;
    private final ShapeSource classes;
    private final NamesAsFound names;

    AccessorSuggestions(CodeFacts code, ShapeSource classes) {
        this.code = code;
        this.classes = classes;
        this.names = new NamesAsFound(classes);
    }

    /** Nothing if there is nothing wrong with them, or nothing is like them. */
    List<Suggestion> of(Entry entry) {
        List<Suggestion> suggestions = new ArrayList<>();
        if (!names.isThere(entry.canonicalType())) {
            List<String> namesakes = namesakes(entry);
            namesakes.forEach(name -> suggestions.add(new Suggestion(
                    Suggestion.Option.CANONICAL_TYPE,
                    name,
                    "it has the same simple name, and is there",
                    namesakes.size() == 1 && isThere(entry, name),
                    List.of())));
        } else if (!entry.isNamesOnly() && fault(entry)) {
            MissingLines.of(code, names.of(entry.canonicalType()), names.legacyTypesOf(entry))
                    .map(MissingLines::accessors)
                    .orElse(List.of())
                    .forEach(line -> suggestions.add(suggestion(line, entry)));
        }
        return suggestions;
    }

    private boolean isThere(Entry entry, String canonicalType) {
        return new TriedEntry(entry)
                .withCanonicalType(canonicalType)
                .filter(tried -> names.isThere(tried.entry().canonicalType()))
                .isPresent();
    }

    private boolean fault(Entry entry) {
        return new EntryTargets(entry, classes).faultOfAccessor().isPresent();
    }

    private Suggestion suggestion(DraftLine line, Entry entry) {
        TriedEntry tried = new TriedEntry(entry).withAccessor(line.text()).orElse(null);
        boolean works = tried != null && !fault(tried.entry());
        boolean fits = tried != null && works && anyConstructorFits(tried);
        return new Suggestion(
                Suggestion.Option.ACCESSOR,
                line.text(),
                line.reason() + (works && !fits ? "; but no constructor says which" : ""),
                line.isSure() && fits,
                List.of());
    }

    /** One instance for each context helps nobody if no construction says which. */
    private boolean anyConstructorFits(TriedEntry tried) {
        Entry entry = tried.entry();
        return entry.accessor().parameterTypes().isEmpty()
                || names.legacyTypesOf(entry).stream()
                        .flatMap(name -> classes.find(name).stream())
                        .anyMatch(type -> UnfitConstructors.of(tried.map(), entry, classes, type.binaryName())
                                        .size()
                                < type.methods().stream()
                                        .filter(method -> method.name().equals("<init>"))
                                        .count());
    }

    private List<String> namesakes(Entry entry) {
        String name = entry.canonicalType().binaryName();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return code.types().stream()
                .map(TypeFacts::name)
                .filter(other -> other.substring(other.lastIndexOf('.') + 1).equals(simple))
                .filter(other -> entry.legacyTypes().stream()
                        .noneMatch(legacy -> legacy.key().equals(TypeName.keyOf(other))))
                .toList();
    }
}
