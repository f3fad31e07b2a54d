package dev.ssotkit.proof;

import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.pool.ClassOutline;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * Decides for class files of the same bytes whether they also mean the same: whatever they name must look as it did, with
 * all its supertypes. Thread-safe.
 */
final class UnchangedClasses {

    private static final int CONSTANT_CLASS = 7;

    private final Sides sides;
    private final Map<String, Boolean> changed = new ConcurrentHashMap<>();

    UnchangedClasses(Sides sides) {
        this.sides = sides;
    }

    /** Whether each class that a class file names looks as it did, and none is legacy. */
    boolean leadsWhereItLed(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int item = reader.getItem(i);
            if (item > 0 && classFile[item - 1] == CONSTANT_CLASS) {
                String name = reader.readUTF8(item, buffer);
                if (name != null && isOfInterest(name)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isOfInterest(String name) {
        String element = name.startsWith("[") ? elementOf(name) : name;
        return !element.isEmpty()
                && (sides.types().isDefinition(element)
                        || !sides.types().nameAfter(element).equals(element)
                        || looksOtherwise(element));
    }

    private static String elementOf(String array) {
        int start = array.lastIndexOf('[') + 1;
        return array.charAt(start) == 'L' ? array.substring(start + 1, array.length() - 1) : "";
    }

    private boolean looksOtherwise(String name) {
        if (!sides.before().owns(name) && !sides.after().owns(name)) {
            return false;
        }
        Boolean known = changed.get(name);
        if (known == null) {
            // Class files may claim to extend each other in a circle.
            changed.put(name, false);
            known = isChanged(name);
            changed.put(name, known);
        }
        return known;
    }

    private boolean isChanged(String name) {
        Optional<ClassOutline> was = sides.before().outline(name);
        // What a compiler made for others to use is compared where they use it, and so what is in it matters.
        boolean isMade = was.isPresent() && (was.get().access() & Opcodes.ACC_SYNTHETIC) != 0;
        boolean isSame = Arrays.equals(sides.before().bytes(name), sides.after().bytes(name))
                || (!isMade && Objects.equals(was, sides.after().outline(name)));
        if (!isSame || was.isEmpty()) {
            return !isSame;
        }
        String superName = was.get().superName();
        return (superName != null && looksOtherwise(superName))
                || was.get().interfaces().stream().anyMatch(this::looksOtherwise);
    }
}
