package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeKeys;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds simple names in source text that the package declaration, or a star import, makes names of the map's types. */
final class Neighbours {

    private static final Pattern PACKAGE =
            Pattern.compile("(?m)^\\s*(?:package\\s+([\\w.]+)|import\\s+([\\w.]+)\\.(?:\\*|_))");
    private static final Pattern WORD = Pattern.compile("\\b[\\p{L}_$][\\p{L}\\p{N}_$]*\\b");

    private final Map<String, Map<String, TypeKey>> keysByPackage = new HashMap<>();

    /** Looks for types by key. */
    public Neighbours(TypeKeys keys) {
        for (TypeKey key : keys.all()) {
            if (!key.qualifier().isEmpty()) {
                keysByPackage
                        .computeIfAbsent(key.qualifier(), name -> new HashMap<>())
                        .put(key.simpleName(), key);
            }
        }
    }

    boolean test(String text) {
        return !in(text).isEmpty();
    }

    /** The keys that a text names so. */
    public Set<TypeKey> in(String text) {
        Map<String, TypeKey> visible = new HashMap<>();
        Matcher packages = PACKAGE.matcher(text);
        while (packages.find()) {
            String name = packages.group(1) != null ? packages.group(1) : packages.group(2);
            visible.putAll(keysByPackage.getOrDefault(name, Map.of()));
        }
        Set<TypeKey> found = new HashSet<>();
        if (!visible.isEmpty()) {
            Matcher words = WORD.matcher(text);
            while (words.find()) {
                if (visible.containsKey(words.group())) {
                    found.add(visible.get(words.group()));
                }
            }
        }
        return found;
    }
}
