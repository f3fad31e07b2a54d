package dev.ssotkit.rewrite.internal.text.format;

import java.util.List;

/** Two keys of one mapping, or loggers, that become one: with different values, one of them would be lost. */
public final class KeyClash {

    private KeyClash() {}

    /** A key and what it says; what cannot be compared is given as something unique. */
    public record Keyed(String key, String value) {}

    /** Whether the key in which a word stands would then be given twice, with different values. */
    public static boolean isAt(ClassNameReference reference, TextFormat format, TextFormat.Names names) {
        if (!format.isKey(reference)) {
            return false;
        }
        List<Keyed> before = format.keysAround(reference.getCursor());
        List<Keyed> after = before.stream()
                .map(each -> new Keyed(
                        Words.replace(each.key(), Words.Syntax.PLAIN, Role.KEY, reference.getCursor(), names),
                        each.value()))
                .toList();
        for (int i = 0; i < before.size(); i++) {
            Keyed mine = after.get(i);
            if (before.get(i).key().contains(reference.getValue())
                    && after.stream()
                            .anyMatch(each -> each.key().equals(mine.key())
                                    && !each.value().equals(mine.value()))) {
                return true;
            }
        }
        return false;
    }
}
