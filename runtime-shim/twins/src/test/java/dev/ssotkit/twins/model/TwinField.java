package dev.ssotkit.twins.model;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A field.
 *
 * @param constant the initialiser, if it may be a constant; else null
 */
public record TwinField(
        List<String> annotations,
        Set<Modifier> modifiers,
        String type,
        String name,
        @Nullable String constant) implements TwinMember {

    @Override
    public TwinField with(Set<Modifier> others) {
        return new TwinField(annotations, others, type, name, constant);
    }

    /** The same under another name. */
    public TwinField named(String other) {
        return new TwinField(annotations, modifiers, type, other, constant);
    }

    /** The same of another type; it is no constant then. */
    public TwinField of(String other) {
        return new TwinField(annotations, modifiers, other, name, null);
    }

    /** The same with another initialiser; null for one that is no constant. */
    public TwinField holding(@Nullable String other) {
        return new TwinField(annotations, modifiers, type, name, other);
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String source(TwinShape shape, String owner) {
        boolean needsValue = shape.isInterface() || modifiers.contains(Modifier.FINAL);
        // No constant expression, and of any type.
        String value = constant != null ? constant : "(" + type + ") (java.lang.Object) null";
        return SourceWords.head(annotations, modifiers) + type + " " + name + (needsValue ? " = " + value : "") + ";";
    }
}
