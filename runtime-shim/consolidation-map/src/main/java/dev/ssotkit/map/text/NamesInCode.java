package dev.ssotkit.map.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds classes in source code of any language of the JVM that is not parsed: by full names, and by simple ones where the
 * package is the file's own or is imported. One pass for the full names, and one for the simple ones where there can be any.
 */
public final class NamesInCode {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.$]+)");
    private static final Pattern ALL_OF_PACKAGE = Pattern.compile("([\\p{L}_$][\\w.$]*)\\.(?:\\*|_\\b|\\{)");

    private static final Pattern FULL_NAME = Pattern.compile("\\b([a-z_][\\w.]*)\\.([A-Z_$][\\w$]*)");

    private final NamesInText fullNames;
    private final Map<String, Map<String, String>> typesByPackage = new HashMap<>();
    private final Map<String, Set<String>> typesBySimpleName = new HashMap<>();
    private final Set<String> keys;

    /** @param keys as {@link dev.ssotkit.map.TypeName#keyOf} gives them */
    public NamesInCode(Collection<String> keys) {
        this.keys = Set.copyOf(keys);
        List<String> named = new ArrayList<>();
        for (String key : keys) {
            // The classes around a nested one make its name visible, too.
            for (String type = key; type.indexOf('.') > 0; type = type.substring(0, type.lastIndexOf('.'))) {
                int dot = type.lastIndexOf('.');
                named.add(type);
                addType(type.substring(0, dot), type.substring(dot + 1), type);
                if (!Character.isUpperCase(type.charAt(type.lastIndexOf('.', dot - 1) + 1))) {
                    break;
                }
            }
        }
        this.fullNames = new NamesInText(named);
    }

    private void addType(String packageName, String simpleName, String type) {
        Map<String, String> ofPackage = typesByPackage.get(packageName);
        if (ofPackage == null) {
            ofPackage = new HashMap<>();
            typesByPackage.put(packageName, ofPackage);
        }
        ofPackage.put(simpleName, type);
        VisibleClasses.add(simpleName, type, typesBySimpleName);
    }

    /** Every place, full names first. */
    public List<NameInText> in(String text) {
        return in(text, new VisibleClasses(Map.of()));
    }

    /**
     * Every place in a part of a file whose imports may stand in other parts: every simple name counts that is not imported
     * here from elsewhere.
     */
    public List<NameInText> inPart(String text) {
        VisibleClasses visible = new VisibleClasses(typesBySimpleName);
        Matcher others = FULL_NAME.matcher(text);
        while (others.find()) {
            String simple = others.group(2);
            if (!typesByPackage.getOrDefault(others.group(1), Map.of()).containsKey(simple)) {
                visible.hide(simple);
            }
        }
        return in(text, visible);
    }

    private List<NameInText> in(String text, VisibleClasses visible) {
        DecodedText decoded = DecodedText.of(text);
        List<NameInText> all = fullNames.in(text, decoded);
        addPackages(PACKAGE.matcher(text), visible);
        addPackages(ALL_OF_PACKAGE.matcher(text), visible);
        List<NameInText> found = new ArrayList<>();
        for (NameInText name : all) {
            visible.add(name.key().substring(name.key().lastIndexOf('.') + 1), name.key());
            if (keys.contains(name.key())) {
                found.add(name);
            }
        }
        if (!visible.areNone()) {
            addSimpleNames(text, decoded, visible, found);
        }
        return found;
    }

    private void addPackages(Matcher packages, VisibleClasses visible) {
        while (packages.find()) {
            for (Map.Entry<String, String> type :
                    typesByPackage.getOrDefault(packages.group(1), Map.of()).entrySet()) {
                visible.add(type.getKey(), type.getValue());
            }
        }
    }

    private void addSimpleNames(String text, DecodedText decoded, VisibleClasses visible, List<NameInText> found) {
        LineCounter lines = new LineCounter(text);
        for (NameRun run = NameRun.from(decoded.characters(), 0);
                !run.isEmpty();
                run = NameRun.from(decoded.characters(), run.end())) {
            for (String outer : visible.named(run.beginning(0))) {
                addSimpleName(outer, run, decoded, lines, found);
            }
        }
    }

    private void addSimpleName(
            String outer, NameRun run, DecodedText decoded, LineCounter lines, List<NameInText> found) {
        @Nullable String type = outer;
        int last = 0;
        while (type != null && !keys.contains(type)) {
            last++;
            type = last < run.size() ? type + "." + run.word(last) : null;
        }
        if (type != null) {
            int start = decoded.placeOf(run.start(0));
            found.add(new NameInText(type, start, decoded.placeOf(run.end(last)), lines.lineOf(start), false, true));
        }
    }
}
