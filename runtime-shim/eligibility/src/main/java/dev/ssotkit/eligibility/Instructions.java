package dev.ssotkit.eligibility;

import java.util.BitSet;

/** Walks a body's instructions (JVMS 6.5). */
final class Instructions {

    private static final int IINC = 0x84;
    private static final int IFEQ = 0x99;
    private static final int GOTO = 0xa7;
    private static final int JSR = 0xa8;
    private static final int TABLESWITCH = 0xaa;
    private static final int LOOKUPSWITCH = 0xab;
    private static final int RETURN = 0xb1;
    private static final int ATHROW = 0xbf;
    private static final int WIDE = 0xc4;
    private static final int IFNULL = 0xc6;
    private static final int IFNONNULL = 0xc7;
    private static final int GOTO_W = 0xc8;
    private static final int JSR_W = 0xc9;

    /** Lengths by opcode, sixteen to a line; 0 where the operands decide or there is no such opcode. */
    private static final String LENGTHS = "1111111111111111"
            + "2323322222111111"
            + "1111111111111111"
            + "1111112222211111"
            + "1111111111111111"
            + "1111111111111111"
            + "1111111111111111"
            + "1111111111111111"
            + "1111311111111111"
            + "1111111113333333"
            + "3333333332001111"
            + "1133333335532311"
            + "3311043355";

    private final byte[] bytes;
    private final int start;
    private final int end;
    private int position;
    private int next;

    private Instructions(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.end = start + length;
        this.next = start;
    }

    /** The instructions of a Code attribute whose contents start at {@code contents} (JVMS 4.7.3). */
    static Instructions ofCode(byte[] bytes, int contents) {
        ClassFileInput in = new ClassFileInput(bytes, contents);
        in.skip(4);
        int length = in.u4();
        int start = in.position();
        in.skip(length);
        return new Instructions(bytes, start, length);
    }

    void restart() {
        next = start;
    }

    /** Steps to the next instruction; false at the end. */
    boolean next() {
        position = next;
        if (position >= end) {
            return false;
        }
        next = position + length();
        return true;
    }

    /** Where the instruction stands, counted from the start of the code as jumps do. */
    int offset() {
        return position - start;
    }

    int opcode() {
        return bytes[position] & 0xff;
    }

    int byteOperand() {
        return bytes[position + 1] & 0xff;
    }

    /** The two-byte operand, for instructions that start with one. */
    int operand() {
        return at(position + 1).u2();
    }

    /** The operand of an instruction behind {@code wide}. */
    int wideOperand() {
        return at(position + 2).u2();
    }

    int thirdByteOperand() {
        return bytes[position + 3] & 0xff;
    }

    /** Whether the next instruction is not reached from this one. */
    boolean endsStraightLine() {
        int opcode = opcode();
        return (opcode >= GOTO && opcode <= RETURN) || opcode == ATHROW || opcode == GOTO_W || opcode == JSR_W;
    }

    /** The offsets at which control arrives by a jump, a switch or an exception. Leaves the position at the end. */
    BitSet jumpTargets() {
        BitSet targets = new BitSet();
        restart();
        while (next()) {
            addTargets(targets);
        }
        ClassFileInput handlers = at(end);
        for (int i = handlers.u2(); i > 0; i--) {
            handlers.skip(4);
            targets.set(handlers.u2());
            handlers.skip(2);
        }
        return targets;
    }

    private void addTargets(BitSet targets) {
        int opcode = opcode();
        if ((opcode >= IFEQ && opcode <= JSR) || opcode == IFNULL || opcode == IFNONNULL) {
            mark(targets, (short) operand());
        } else if (opcode == GOTO_W || opcode == JSR_W) {
            mark(targets, at(position + 1).u4());
        } else if (opcode == TABLESWITCH || opcode == LOOKUPSWITCH) {
            ClassFileInput operands = padded();
            mark(targets, operands.u4());
            operands.skip(opcode == TABLESWITCH ? 8 : 4);
            while (operands.position() < next) {
                operands.skip(opcode == TABLESWITCH ? 0 : 4);
                mark(targets, operands.u4());
            }
        }
    }

    private void mark(BitSet targets, int distance) {
        long target = offset() + (long) distance;
        if (target < 0 || target >= end - start) {
            throw new MalformedClassException("jump at byte " + position + " leaves the code", null);
        }
        targets.set((int) target);
    }

    private ClassFileInput at(int index) {
        return new ClassFileInput(bytes, index);
    }

    private int length() {
        int opcode = opcode();
        switch (opcode) {
            case WIDE:
                return (bytes[position + 1] & 0xff) == IINC ? 6 : 4;
            case TABLESWITCH:
                ClassFileInput table = padded();
                table.skip(4);
                int low = table.u4();
                return lengthOf(table, 4L * (table.u4() - (long) low + 1));
            case LOOKUPSWITCH:
                ClassFileInput lookup = padded();
                lookup.skip(4);
                return lengthOf(lookup, 8L * lookup.u4());
            default:
                int length = opcode < LENGTHS.length() ? LENGTHS.charAt(opcode) - '0' : 0;
                if (length == 0) {
                    throw new MalformedClassException("opcode " + opcode + " at byte " + position, null);
                }
                return length;
        }
    }

    /** Operands of switches start at a multiple of four, counted from the start of the code. */
    private ClassFileInput padded() {
        int offset = position + 1 - start;
        return at(start + (offset + 3) / 4 * 4);
    }

    private int lengthOf(ClassFileInput in, long tableLength) {
        long length = in.position() + tableLength - position;
        if (tableLength < 0 || length > end - position) {
            throw new MalformedClassException("switch at byte " + position + " leaves the code", null);
        }
        return (int) length;
    }
}
