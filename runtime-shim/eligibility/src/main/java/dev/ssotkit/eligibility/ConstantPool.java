package dev.ssotkit.eligibility;

import java.util.Set;

/** The constant pool (JVMS 4.4): where each entry starts, decoded when asked for. */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    private final byte[] bytes;
    private final int[] offsets;

    private ConstantPool(byte[] bytes, int[] offsets) {
        this.bytes = bytes;
        this.offsets = offsets;
    }

    /** Reads the pool and leaves {@code in} behind it. */
    static ConstantPool read(byte[] bytes, ClassFileInput in) {
        int[] offsets = new int[in.u2()];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = in.position();
            int tag = in.u1();
            in.skip(tag == UTF8 ? new ClassFileInput(bytes, in.position()).u2() + 2 : length(tag));
            if (tag == LONG || tag == DOUBLE) {
                i++;
            }
        }
        return new ConstantPool(bytes, offsets);
    }

    private static int length(int tag) {
        switch (tag) {
            case CLASS:
            case STRING:
            case METHOD_TYPE:
            case MODULE:
            case PACKAGE:
                return 2;
            case METHOD_HANDLE:
                return 3;
            case INTEGER:
            case FLOAT:
            case FIELD:
            case METHOD:
            case INTERFACE_METHOD:
            case NAME_AND_TYPE:
            case DYNAMIC:
            case INVOKE_DYNAMIC:
                return 4;
            case LONG:
            case DOUBLE:
                return 8;
            default:
                throw new MalformedClassException("constant pool tag " + tag, null);
        }
    }

    /** Whether a field's or method's entry has one of these signatures. */
    boolean namesMember(Set<String> signatures) {
        for (int i = 1; i < offsets.length; i++) {
            int tag = offsets[i] == 0 ? 0 : bytes[offsets[i]];
            if ((tag == METHOD || tag == INTERFACE_METHOD) && signatures.contains(memberSignature(i))) {
                return true;
            }
        }
        return false;
    }

    String utf8(int index) {
        return entry(index, UTF8).utf8();
    }

    /** A class entry's binary name. */
    String className(int index) {
        return utf8(entry(index, CLASS).u2()).replace('/', '.');
    }

    /** The binary name of the class in a field's or method's entry. */
    String memberOwner(int index) {
        return className(member(index).u2());
    }

    /** Name and descriptor, joined, of a field's, method's or call site's entry. */
    String memberSignature(int index) {
        ClassFileInput nameAndType = nameAndType(index);
        return utf8(nameAndType.u2()) + utf8(nameAndType.u2());
    }

    /** The descriptor of a field's, method's or call site's entry. */
    String memberDescriptor(int index) {
        ClassFileInput nameAndType = nameAndType(index);
        nameAndType.skip(2);
        return utf8(nameAndType.u2());
    }

    private ClassFileInput nameAndType(int index) {
        ClassFileInput in = member(index);
        in.skip(2);
        return entry(in.u2(), NAME_AND_TYPE);
    }

    private ClassFileInput member(int index) {
        ClassFileInput in = new ClassFileInput(bytes, offset(index));
        int tag = in.u1();
        if (tag != FIELD && tag != METHOD && tag != INTERFACE_METHOD && tag != INVOKE_DYNAMIC) {
            throw new MalformedClassException("constant " + index + " has tag " + tag + ", not a member's", null);
        }
        return in;
    }

    private ClassFileInput entry(int index, int expectedTag) {
        ClassFileInput in = new ClassFileInput(bytes, offset(index));
        int tag = in.u1();
        if (tag != expectedTag) {
            throw new MalformedClassException("constant " + index + " has tag " + tag + ", not " + expectedTag, null);
        }
        return in;
    }

    private int offset(int index) {
        if (index <= 0 || index >= offsets.length || offsets[index] == 0) {
            throw new MalformedClassException("no constant " + index, null);
        }
        return offsets[index];
    }
}
