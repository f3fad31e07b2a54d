package dev.ssotkit.evidence.classes;

import static dev.ssotkit.eligibility.classfile.PoolLayout.u2;

import dev.ssotkit.eligibility.classfile.ClassFileReading;
import dev.ssotkit.eligibility.classfile.PoolLayout;
import java.util.Collection;

/**
 * Whether a class file can name one of some types, or one nested in one, in whatever way: class, descriptor, generic
 * signature, annotation, text. All of them are texts of the constant pool (JVMS 4.4.7), so nothing else is looked at,
 * and a class that cannot is spared the parser. Thread-safe.
 */
final class NamesInPool {
    private static final int MAGIC_AND_VERSION = 8;

    private final SimpleNames names;

    /** @param keys of the types, as {@code TypeName.key()} gives them */
    NamesInPool(Collection<String> keys) {
        names = new SimpleNames(keys);
    }

    /**
     * False only where no text names one and the file is whole, of a known version and of the form that JVMS 4.1 has:
     * what else is wrong with it the parser has to find out.
     */
    boolean mayBeIn(byte[] classFile) {
        return mayBeIn(classFile, classFile.length);
    }

    /**
     * The same of a class file that is shorter than the array.
     *
     * @param end of the class file; what stands behind it does not make a name be missed
     */
    boolean mayBeIn(byte[] classFile, int end) {
        if (end < MAGIC_AND_VERSION || u2(classFile, 6) > ClassFileReading.NEWEST_VERSION) {
            return true;
        }
        try {
            int count = u2(classFile, PoolLayout.COUNT);
            int position = PoolLayout.FIRST;
            for (int i = 1; i < count; i++) {
                int length = PoolLayout.length(classFile, position);
                if (classFile[position] == PoolLayout.UTF8) {
                    if (length - PoolLayout.TEXT >= names.shortest()
                            && names.areIn(classFile, position + PoolLayout.TEXT, position + length)) {
                        return true;
                    }
                } else if (PoolLayout.takesTwo(classFile, position)) {
                    i++;
                }
                position += length;
            }
            return !ClassFileOutline.isWhole(classFile, position, end);
        } catch (ArrayIndexOutOfBoundsException e) {
            return true;
        }
    }
}
