package dev.ssotkit.evidence.classes;

import static dev.ssotkit.eligibility.classfile.PoolLayout.u2;

/** What stands in a class file after its constant pool, as far as lengths tell: whether the file was cut off. */
final class ClassFileOutline {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int MEMBER_HEAD = 6;
    private static final int ATTRIBUTE_HEAD = 6;

    private ClassFileOutline() {}

    /**
     * Whether all of it is there (JVMS 4.1).
     *
     * @param afterPool where its constant pool ends
     * @param end of the file, at or before that of the array
     * @throws ArrayIndexOutOfBoundsException if it is not, as well
     */
    static boolean isWhole(byte[] file, int afterPool, int end) {
        // Flags, class and superclass stand before the interfaces.
        int interfaces = afterPool + 6;
        int fields = interfaces + 2 + 2 * u2(file, interfaces);
        int methods = afterMembers(file, fields);
        int attributes = afterMembers(file, methods);
        return int4(file, 0) == MAGIC && afterAttributes(file, attributes) <= end;
    }

    private static int afterMembers(byte[] file, int start) {
        int position = start + 2;
        for (int count = u2(file, start); count > 0; count--) {
            position = afterAttributes(file, position + MEMBER_HEAD);
        }
        return position;
    }

    private static int afterAttributes(byte[] file, int start) {
        int position = start + 2;
        for (int count = u2(file, start); count > 0; count--) {
            int length = int4(file, position + 2);
            if (length < 0 || length > file.length) {
                return Integer.MAX_VALUE / 2;
            }
            position += ATTRIBUTE_HEAD + length;
        }
        return position;
    }

    private static int int4(byte[] file, int at) {
        return u2(file, at) << 16 | u2(file, at + 2);
    }
}
