package dev.ssotkit.agent.execution;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;

/**
 * Makes methods that do nothing in a frame of a given size. The interpreter compares the whole of a frame with what is
 * left of the stack before it enters a method; a compiler would drop locals that nobody uses, but HotSpot's leave a
 * method alone that is longer than 8,000 bytes.
 *
 * <p>Written byte by byte (JVMS 4.1): every JVM makes them before main, and most of what ASM takes for that is loading it.
 */
final class StackProbe {
    private static final int BYTES_OF_A_LOCAL = 8;
    private static final int NOT_COMPILED = 8_001;

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;

    private static final int ALOAD_0 = 0x2a;
    private static final int RETURN = 0xb1;
    private static final int INVOKESPECIAL = 0xb7;

    /** Indices of the constant pool. */
    private static final int NAME = 1;

    private static final int THIS = 2;
    private static final int OBJECT = 4;
    private static final int RUNNABLE = 6;
    private static final int CONSTRUCTOR = 7;
    private static final int NOTHING = 8;
    private static final int CONSTRUCTOR_OF_OBJECT = 10;
    private static final int RUN = 11;
    private static final int CODE = 12;
    private static final int STACK_MAP_TABLE = 13;
    private static final int CONSTANTS = 14;

    private final DataOutputStream out;

    private StackProbe(ByteArrayOutputStream bytes) {
        this.out = new DataOutputStream(bytes);
    }

    /** What throws a {@link StackOverflowError} where so much is not left. */
    static Runnable of(int kilobytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * NOT_COMPILED);
        try {
            new StackProbe(bytes).write(kilobytes);
            return (Runnable) MethodHandles.lookup()
                    .defineClass(bytes.toByteArray())
                    .getConstructor()
                    .newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(int kilobytes) throws IOException {
        out.writeInt(0xcafebabe);
        out.writeInt(55);
        constants(StackProbe.class.getName().replace('.', '/') + "$Of" + kilobytes);
        // Public, final, synthetic.
        shorts(0x1031, THIS, OBJECT, 1, RUNNABLE, 0, 2);
        method(CONSTRUCTOR, 1, 1, 5, 0);
        out.write(ALOAD_0);
        out.write(INVOKESPECIAL);
        out.writeShort(CONSTRUCTOR_OF_OBJECT);
        out.write(RETURN);
        shorts(0, 0);
        int frame = 9;
        method(RUN, 0, kilobytes * 1024 / BYTES_OF_A_LOCAL, 1 + NOT_COMPILED, frame);
        out.write(RETURN);
        // Each zero does nothing; they are never reached.
        out.write(new byte[NOT_COMPILED - 1]);
        out.write(RETURN);
        shorts(0, 1, STACK_MAP_TABLE);
        out.writeInt(3);
        // One frame, the same as at first, after the first instruction.
        out.writeShort(1);
        out.write(1);
        shorts(0);
    }

    private void constants(String name) throws IOException {
        out.writeShort(CONSTANTS);
        text(name);
        constant(CLASS, NAME);
        text("java/lang/Object");
        constant(CLASS, OBJECT - 1);
        text("java/lang/Runnable");
        constant(CLASS, RUNNABLE - 1);
        text("<init>");
        text("()V");
        constant(NAME_AND_TYPE, CONSTRUCTOR, NOTHING);
        constant(METHOD, OBJECT, CONSTRUCTOR_OF_OBJECT - 1);
        text("run");
        text("Code");
        text("StackMapTable");
    }

    private void text(String text) throws IOException {
        out.write(UTF8);
        out.writeUTF(text);
    }

    private void constant(int tag, int... indices) throws IOException {
        out.write(tag);
        shorts(indices);
    }

    /** Up to its first instruction; after the last follow the exceptions and the attributes of its code. */
    private void method(int name, int stack, int locals, int length, int attributes) throws IOException {
        // Public, with one attribute.
        shorts(1, name, NOTHING, 1, CODE);
        out.writeInt(12 + length + attributes);
        shorts(stack, locals);
        out.writeInt(length);
    }

    private void shorts(int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }
}
