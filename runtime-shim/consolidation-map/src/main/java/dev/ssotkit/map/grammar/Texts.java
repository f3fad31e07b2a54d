package dev.ssotkit.map.grammar;

import java.util.List;

/** How lists are written in the map's grammar. */
public final class Texts {

    private Texts() {}

    /** {@code (a, b)}. */
    public static String parenthesised(List<?> elements) {
        StringBuilder text = new StringBuilder("(");
        for (Object element : elements) {
            text.append(text.length() == 1 ? "" : ", ").append(element);
        }
        return text.append(')').toString();
    }
}
