package dev.ssotkit.eligibility.classfile;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conversions between primitives and their boxes (JLS 5.1.2, 5.1.7), by descriptor. */
public final class PrimitiveConversions {

    private static final Map<String, String> WIDER = wider();
    private static final Map<String, String> BOXES = boxes();

    private PrimitiveConversions() {}

    private static Map<String, String> wider() {
        Map<String, String> wider = new HashMap<>();
        wider.put("B", "SIJFD");
        wider.put("S", "IJFD");
        wider.put("C", "IJFD");
        wider.put("I", "JFD");
        wider.put("J", "FD");
        wider.put("F", "D");
        return Collections.unmodifiableMap(wider);
    }

    private static Map<String, String> boxes() {
        Map<String, String> boxes = new HashMap<>();
        boxes.put("Z", "java.lang.Boolean");
        boxes.put("B", "java.lang.Byte");
        boxes.put("C", "java.lang.Character");
        boxes.put("S", "java.lang.Short");
        boxes.put("I", "java.lang.Integer");
        boxes.put("J", "java.lang.Long");
        boxes.put("F", "java.lang.Float");
        boxes.put("D", "java.lang.Double");
        return Collections.unmodifiableMap(boxes);
    }

    /** Whether a primitive widens to another. */
    static boolean widens(String from, String to) {
        return to.length() == 1 && WIDER.getOrDefault(from, "").contains(to);
    }

    /** The binary name of a primitive's box; null for references. */
    public static @Nullable String box(String descriptor) {
        return BOXES.get(descriptor);
    }

    /** The primitive's descriptor of a box; null for other classes. */
    public static @Nullable String unbox(String className) {
        for (Map.Entry<String, String> box : BOXES.entrySet()) {
            if (box.getValue().equals(className)) {
                return box.getKey();
            }
        }
        return null;
    }
}
