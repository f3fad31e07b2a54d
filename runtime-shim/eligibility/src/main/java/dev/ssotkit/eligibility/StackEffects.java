package dev.ssotkit.eligibility;

/** How many slots an instruction takes off the operand stack and puts on it (JVMS 6.5), where its opcode alone decides. */
final class StackEffects {

    /** By opcode, sixteen to a line; 0 too for what {@link SelfTracking} treats one by one. */
    private static final String POPPED = "0000000000000000"
            + "0000000000000000"
            + "0000000000000022"
            + "2222221212111112"
            + "2221111222211113"
            + "4343333120000000"
            + "2424242424242424"
            + "2424121223232324"
            + "2424011122211122"
            + "2111422441111112"
            + "2222222000111212"
            + "1000000000001111"
            + "0111001100";

    private static final String PUSHED = "0111111112211122"
            + "1111212121111122"
            + "2211112222111112"
            + "1211110000000000"
            + "0000000000000000"
            + "0000000000000000"
            + "1212121212121212"
            + "1212121212121212"
            + "1212021211212212"
            + "1111111110000000"
            + "0000000010000000"
            + "0000000000011110"
            + "0100000001";

    private StackEffects() {}

    static int popped(int opcode) {
        return POPPED.charAt(opcode) - '0';
    }

    static int pushed(int opcode) {
        return PUSHED.charAt(opcode) - '0';
    }

    /** The slots that a value of a field descriptor, or {@code V}, takes. */
    static int slots(String descriptor) {
        char kind = descriptor.charAt(0);
        return kind == 'V' ? 0 : kind == 'J' || kind == 'D' ? 2 : 1;
    }
}
