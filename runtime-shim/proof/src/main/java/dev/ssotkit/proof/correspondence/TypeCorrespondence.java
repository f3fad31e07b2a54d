package dev.ssotkit.proof.correspondence;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.proof.pool.ClassPool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Which type after may stand where a type stood before: itself, or what the map makes of it. Thread-safe. */
public final class TypeCorrespondence {

    private final ConsolidationMap map;
    private final ClassPool after;
    private final NumberedClasses numbered;
    private final Map<String, Optional<String>> moved = new ConcurrentHashMap<>();
    private final Map<String, Boolean> definitions = new ConcurrentHashMap<>();

    public TypeCorrespondence(ConsolidationMap map, ClassPool before, ClassPool after) {
        this.map = map;
        this.after = after;
        this.numbered = new NumberedClasses(before, after, this::counterpart);
    }

    /** The map. */
    public ConsolidationMap map() {
        return map;
    }

    /** Whether a class counts as canonical or legacy type, with all that is nested in either: its body is not judged. */
    public boolean isDefinition(String name) {
        return definitions.computeIfAbsent(name, n -> map.isInsideCanonical(n) || legacyEntry(n) != null);
    }

    /** Whether it is a legacy type, or nested in one, whose name moves. */
    public boolean isLegacy(String name) {
        return !counterpart(name).equals(name);
    }

    /** The entry of a legacy type or of the legacy type that a type is nested in; null for all others. */
    public @Nullable Entry legacyEntry(String name) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('$', end - 1)) {
            Optional<Entry> entry = map.entryFor(name.substring(0, end));
            if (entry.isPresent()) {
                return entry.get();
            }
        }
        return null;
    }

    /** What the map makes of a class, by internal name; the class itself if the map says nothing. */
    public String counterpart(String name) {
        return moved.computeIfAbsent(name, this::findCounterpart).orElse(name);
    }

    private Optional<String> findCounterpart(String name) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('$', end - 1)) {
            Optional<Entry> entry = map.entryFor(name.substring(0, end));
            if (entry.isPresent()) {
                String canonical = internalName(entry.get().canonicalType());
                return Optional.of(canonical + name.substring(end));
            }
        }
        return Optional.empty();
    }

    /** What a class is called after if the map says nothing: another name where compilers number classes otherwise. */
    public String nameAfter(String name) {
        return numbered.nameAfter(name);
    }

    /** What a class after was called before if the map says nothing. */
    public String nameBefore(String name) {
        return numbered.nameBefore(name);
    }

    /** The internal name of a type of the map, as the classes after have it. */
    public String internalName(TypeName type) {
        for (String candidate : type.binaryNames()) {
            String internal = candidate.replace('.', '/');
            if (after.outline(internal).isPresent()) {
                return internal;
            }
        }
        return type.binaryName().replace('.', '/');
    }

    /** Relates classes and arrays by internal name. */
    public Relation ofName(String before, String afterwards) {
        if (before.startsWith("[") || afterwards.startsWith("[")) {
            return before.startsWith("[") && afterwards.startsWith("[")
                    ? ofType(Type.getObjectType(before), Type.getObjectType(afterwards))
                    : Relation.NONE;
        }
        String name = numbered.nameAfter(before);
        if (name.equals(afterwards)) {
            return isLegacy(before) ? Relation.LEFT : Relation.SAME;
        }
        return counterpart(name).equals(afterwards) ? Relation.MOVED : Relation.NONE;
    }

    /** Relates types. */
    public Relation ofType(Type before, Type afterwards) {
        if (before.getSort() == Type.METHOD) {
            return afterwards.getSort() == Type.METHOD
                    ? ofDescriptor(before.getDescriptor(), afterwards.getDescriptor())
                    : Relation.NONE;
        }
        if (before.getSort() == Type.ARRAY && afterwards.getSort() == Type.ARRAY) {
            return before.getDimensions() == afterwards.getDimensions()
                    ? ofType(before.getElementType(), afterwards.getElementType())
                    : Relation.NONE;
        }
        return before.getSort() == Type.OBJECT && afterwards.getSort() == Type.OBJECT
                ? ofName(before.getInternalName(), afterwards.getInternalName())
                : Relation.same(before.equals(afterwards));
    }

    /** Whether a descriptor after, if it is known, is that of what an array before is or became. */
    public boolean isOfArray(Type before, @Nullable String afterwards) {
        return afterwards != null
                && afterwards.startsWith("[")
                && ofType(before, Type.getType(afterwards)).holds();
    }

    /** Relates field or method descriptors. */
    public Relation ofDescriptor(String before, String afterwards) {
        if (!before.startsWith("(") || !afterwards.startsWith("(")) {
            return before.startsWith("(") == afterwards.startsWith("(")
                    ? ofType(Type.getType(before), Type.getType(afterwards))
                    : Relation.NONE;
        }
        return ofParameters(before, afterwards).and(ofType(Type.getReturnType(before), Type.getReturnType(afterwards)));
    }

    /** Relates the parameters of method descriptors, whatever they return. */
    public Relation ofParameters(String before, String afterwards) {
        Type[] ones = Type.getArgumentTypes(before);
        Type[] others = Type.getArgumentTypes(afterwards);
        Relation whole = Relation.same(ones.length == others.length);
        for (int i = 0; i < ones.length && whole.holds(); i++) {
            whole = whole.and(ofType(ones[i], others[i]));
        }
        return whole;
    }

    /** Relates texts that name a class that moved, as loaders take them; all other constants are not asked. */
    public Relation ofClassName(@Nullable Object before, @Nullable Object afterwards) {
        if (!(before instanceof String was) || !(afterwards instanceof String is) || was.indexOf('.') < 0) {
            return Relation.NONE;
        }
        if (was.startsWith("[")) { // An array's, as Class.forName takes it.
            int end = was.length() - 1;
            int start = was.lastIndexOf('[') + 2;
            boolean isArray = start < end && was.charAt(start - 1) == 'L' && was.charAt(end) == ';';
            return isArray && is.length() > start && is.startsWith(was.substring(0, start)) && is.endsWith(";")
                    ? ofClassName(was.substring(start, end), is.substring(start, is.length() - 1))
                    : Relation.NONE;
        }
        String name = was.replace('.', '/');
        return isLegacy(name) && counterpart(name).replace('/', '.').equals(is) ? Relation.MOVED : Relation.NONE;
    }

    /** The types after, if every one moved. */
    public List<String> counterparts(Type[] types) {
        List<String> moves = new ArrayList<>();
        for (Type type : types) {
            moves.add(counterpart(type).getDescriptor());
        }
        return moves;
    }

    private Type counterpart(Type type) {
        if (type.getSort() == Type.ARRAY) {
            return Type.getType("[".repeat(type.getDimensions())
                    + counterpart(type.getElementType()).getDescriptor());
        }
        return type.getSort() == Type.OBJECT ? Type.getObjectType(counterpart(type.getInternalName())) : type;
    }
}
