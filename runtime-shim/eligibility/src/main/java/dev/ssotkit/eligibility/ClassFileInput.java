package dev.ssotkit.eligibility;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/** A position in a class file's bytes. Reading past the end throws IndexOutOfBoundsException. */
final class ClassFileInput {

    private final byte[] bytes;
    private int position;

    ClassFileInput(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    int position() {
        return position;
    }

    int u1() {
        return bytes[position++] & 0xff;
    }

    int u2() {
        return u1() << 8 | u1();
    }

    int u4() {
        return u2() << 16 | u2();
    }

    void skip(int count) {
        if (count < 0 || count > bytes.length - position) {
            throw new IndexOutOfBoundsException("length " + count + " at byte " + position);
        }
        position += count;
    }

    /** A string in modified UTF-8 with its length before it (JVMS 4.4.7), as DataInput reads it too. */
    String utf8() {
        int length = u2();
        int start = position - 2;
        skip(length);
        try {
            return new DataInputStream(new ByteArrayInputStream(bytes, start, length + 2)).readUTF();
        } catch (IOException e) {
            throw new MalformedClassException("malformed UTF-8 at byte " + start, e);
        }
    }
}
