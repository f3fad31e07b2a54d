package dev.ssotkit.map.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which classes the simple names of one text stand for: those that it imports itself, and else those that other parts of the
 * file may. Where several do, all of them.
 */
final class VisibleClasses {

    private final Map<String, Set<String>> own = new HashMap<>();
    private final Map<String, Set<String>> elsewhere;
    private final Set<String> hidden = new HashSet<>();

    /** @param elsewhere what counts where the text itself says nothing of a name; shared, and left as it is */
    VisibleClasses(Map<String, Set<String>> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Here a simple name stands for another class than elsewhere. */
    void hide(String simpleName) {
        if (elsewhere.containsKey(simpleName)) {
            hidden.add(simpleName);
        }
    }

    void add(String simpleName, String type) {
        add(simpleName, type, own);
    }

    static void add(String simpleName, String type, Map<String, Set<String>> types) {
        Set<String> ofName = types.get(simpleName);
        if (ofName == null) {
            ofName = new TreeSet<>();
            types.put(simpleName, ofName);
        }
        ofName.add(type);
    }

    boolean areNone() {
        return own.isEmpty() && elsewhere.size() == hidden.size();
    }

    Set<String> named(String simpleName) {
        Set<String> types = own.get(simpleName);
        if (types == null && !hidden.contains(simpleName)) {
            types = elsewhere.get(simpleName);
        }
        return types == null ? Collections.emptySet() : types;
    }
}
