package dev.ssotkit.agent.dispatch;

import dev.ssotkit.eligibility.classfile.PoolLayout;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A class file of ours under another name: the texts of its constant pool that are its name, or its descriptor, are
 * replaced. Enough for a class that no method of its own takes or returns, and a fraction of what loading a remapper
 * takes before main.
 */
final class RenamedClass {
    private RenamedClass() {}

    /** Both are internal names. */
    static byte[] of(byte[] classFile, String name, String newName) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(classFile.length);
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(classFile, 0, PoolLayout.FIRST);
        int count = PoolLayout.u2(classFile, PoolLayout.COUNT);
        int position = PoolLayout.FIRST;
        for (int i = 1; i < count; i++) {
            int end = position + PoolLayout.length(classFile, position);
            if (isText(name, classFile, position, end)) {
                writeText(newName, out);
            } else if (isText(descriptor(name), classFile, position, end)) {
                writeText(descriptor(newName), out);
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

    private static String descriptor(String name) {
        return "L" + name + ";";
    }

    private static boolean isText(String text, byte[] classFile, int position, int end) {
        byte[] sought = text.getBytes(StandardCharsets.UTF_8);
        return classFile[position] == PoolLayout.UTF8
                && Arrays.equals(classFile, position + PoolLayout.TEXT, end, sought, 0, sought.length);
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        out.write(PoolLayout.UTF8);
        out.writeUTF(text);
    }
}
