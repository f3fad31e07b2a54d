package dev.ssotkit.evidence.classes;

import dev.ssotkit.eligibility.classfile.ClassFileReading;
import dev.ssotkit.map.TypeName;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/** Some types, and those nested in them; told from the constant pool (JVMS 4.4) of a class file that names them. */
final class NamedTypes {
    private static final int CLASS = 7;
    private static final int STRING = 8;

    /** As {@link TypeName#keyOf} gives them. */
    private final Set<String> keys;

    NamedTypes(Set<String> keys) {
        this.keys = keys;
    }

    /** Whether a class constant or a text is the name of one. */
    boolean areIn(byte[] classFile) {
        ClassReader reader = ClassFileReading.open(classFile);
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            int tag = at > 0 ? reader.readByte(at - 1) : 0;
            if ((tag == CLASS || tag == STRING) && isNamedBy(reader.readUTF8(at, buffer))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedBy(String text) {
        String key = TypeName.keyOf(text);
        for (int end = key.length(); end > 0; end = key.lastIndexOf('.', end - 1)) {
            if (keys.contains(key.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
