package dev.ssotkit.agent.transform.gate;

import dev.ssotkit.eligibility.classfile.ClassFileReading;
import dev.ssotkit.eligibility.classfile.MalformedClassException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** Whose constructors a class file names in its constant pool: of a version that is not known, the pool still is. */
public final class ConstructedTypes {
    private static final int METHOD = 10;

    private ConstructedTypes() {}

    /** Internal names; none if the pool cannot be read either. */
    public static Set<String> in(byte[] classFile) {
        Set<String> types = new LinkedHashSet<>();
        try {
            byte[] readable = classFile.clone();
            readable[7] = Opcodes.V1_8;
            ClassReader reader = ClassFileReading.open(readable);
            char[] buffer = new char[reader.getMaxStringLength()];
            for (int i = 1; i < reader.getItemCount(); i++) {
                int item = reader.getItem(i);
                if (item > 0 && readable[item - 1] == METHOD) {
                    int nameAndType = reader.getItem(reader.readUnsignedShort(item + 2));
                    if ("<init>".equals(reader.readUTF8(nameAndType, buffer))) {
                        types.add(reader.readClass(item, buffer));
                    }
                }
            }
        } catch (Throwable e) {
            MalformedClassException.because(e);
            types.clear();
        }
        return types;
    }
}
