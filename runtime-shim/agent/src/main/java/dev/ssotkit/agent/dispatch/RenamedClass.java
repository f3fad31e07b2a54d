package dev.ssotkit.agent.dispatch;

import dev.ssotkit.eligibility.classfile.PoolLayout;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A class file of ours under another name: the one text of its constant pool that is its name is replaced. Enough for a
 * class that names itself nowhere but in its own instructions, and a fraction of what loading a remapper takes before main.
 */
final class RenamedClass {
    private RenamedClass() {}

    /** Both are internal names. */
    static byte[] of(byte[] classFile, String name, String newName) throws IOException {
        byte[] sought = name.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(classFile.length);
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(classFile, 0, PoolLayout.FIRST);
        int count = PoolLayout.u2(classFile, PoolLayout.COUNT);
        int position = PoolLayout.FIRST;
        for (int i = 1; i < count; i++) {
            int end = position + PoolLayout.length(classFile, position);
            boolean isName = classFile[position] == PoolLayout.UTF8
                    && Arrays.equals(classFile, position + PoolLayout.TEXT, end, sought, 0, sought.length);
            if (isName) {
                out.write(PoolLayout.UTF8);
                out.writeUTF(newName);
            } else {
                out.write(classFile, position, end - position);
            }
            if (PoolLayout.takesTwo(classFile, position)) {
                i++;
            }
            position = end;
        }
        out.write(classFile, position, classFile.length - position);
        return bytes.toByteArray();
    }
}
