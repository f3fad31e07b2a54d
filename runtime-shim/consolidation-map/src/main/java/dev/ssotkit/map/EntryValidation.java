package dev.ssotkit.map;

import dev.ssotkit.map.grammar.GrammarException;
import dev.ssotkit.map.grammar.TypeNameGrammar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds an entry from option values, or says everything that is wrong with them. */
final class EntryValidation {

    private static final String EXAMPLE_TYPE = "com.acme.Canonical";
    private static final String EXAMPLE_LEGACY = "com.acme.Legacy";
    private static final String EXAMPLE_CALL = "com.acme.Legacy method(..) -> method";

    /** Stands in where no canonical type can be read, so that the lines that refer to it are checked all the same. */
    private static final TypeName UNREADABLE = TypeName.of("unreadable.Canonical");

    private final EntryOptions options;
    private final OptionValues values;

    private EntryValidation(EntryOptions options) {
        this.options = options;
        this.values = new OptionValues(options);
    }

    static EntryResult of(EntryOptions options) {
        return new EntryValidation(options).validate();
    }

    private EntryResult validate() {
        TypeName canonical = canonicalType();
        TypeName canonicalOrNot = canonical == null ? UNREADABLE : canonical;
        Accessor accessor = accessor(canonicalOrNot);
        Set<TypeName> legacyTypes = legacyTypes(canonical, accessor);
        List<CallMapping> calls = calls(canonicalOrNot);
        List<Problem> problems = values.problems();
        if (canonical == null || accessor == null || !problems.isEmpty()) {
            return new EntryResult(null, Collections.unmodifiableList(problems));
        }
        Entry entry = new Entry(
                options.name(),
                canonical,
                accessor,
                Collections.unmodifiableList(new ArrayList<>(legacyTypes)),
                Collections.unmodifiableList(calls));
        return new EntryResult(entry, Collections.emptyList());
    }

    private @Nullable TypeName canonicalType() {
        String written = values.text(EntryOptions.CANONICAL_TYPE, EXAMPLE_TYPE);
        if (written == null) {
            return null;
        }
        try {
            return typeName(written);
        } catch (GrammarException e) {
            values.report(EntryOptions.CANONICAL_TYPE, written, e);
            return null;
        }
    }

    private static TypeName typeName(String written) throws GrammarException {
        TypeNameGrammar.check(written);
        return TypeName.of(written);
    }

    private @Nullable Accessor accessor(TypeName canonical) {
        String written = values.text(EntryOptions.ACCESSOR, "getInstance()");
        if (written == null) {
            return null;
        }
        try {
            return AccessorReader.parse(written, canonical);
        } catch (GrammarException e) {
            values.report(EntryOptions.ACCESSOR, written, e);
            return null;
        }
    }

    private Set<TypeName> legacyTypes(@Nullable TypeName canonical, @Nullable Accessor accessor) {
        List<@Nullable String> written = values.texts(EntryOptions.LEGACY_TYPES, true, EXAMPLE_LEGACY);
        Set<TypeName> types = new LinkedHashSet<>();
        for (int i = 0; i < written.size(); i++) {
            String text = written.get(i);
            if (text == null) {
                continue;
            }
            try {
                TypeName type = typeName(text);
                if (types.add(type)) {
                    rejectSelf(type, canonical, accessor);
                }
            } catch (GrammarException e) {
                values.report(EntryOptions.LEGACY_TYPES, i, text, e);
            }
        }
        return types;
    }

    private static void rejectSelf(TypeName type, @Nullable TypeName canonical, @Nullable Accessor accessor)
            throws GrammarException {
        if (accessor == null) {
            return;
        }
        if (type.equals(canonical) && accessor.isNew()) {
            throw new GrammarException(
                    "is the canonical type too, and `new` moves names only",
                    "remove it, or let `accessor` name the method that hands out the instance: `getInstance()`");
        }
        if (accessor.namesAnotherClass() && type.equals(accessor.declaringType())) {
            throw new GrammarException("declares the accessor", "remove it, or let `accessor` name a class that stays");
        }
    }

    private List<CallMapping> calls(TypeName canonical) {
        List<@Nullable String> written = values.texts(EntryOptions.CALLS, false, EXAMPLE_CALL);
        Map<String, CallMapping> byPattern = new LinkedHashMap<>();
        for (int i = 0; i < written.size(); i++) {
            String text = written.get(i);
            if (text == null) {
                continue;
            }
            try {
                CallMapping mapping = CallReader.parse(text, canonical);
                CallMapping other = byPattern.putIfAbsent(mapping.pattern(), mapping);
                if (other != null && !other.toString().equals(mapping.toString())) {
                    throw new GrammarException("contradicts `" + other.written() + "`", "keep one of the two");
                }
            } catch (GrammarException e) {
                values.report(EntryOptions.CALLS, i, text, e);
            }
        }
        return new ArrayList<>(byPattern.values());
    }
}
