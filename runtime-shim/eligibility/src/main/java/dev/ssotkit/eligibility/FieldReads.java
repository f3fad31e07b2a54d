package dev.ssotkit.eligibility;

/** Finds static bodies that read fields of an object of their own class: a facade's fields are all empty. */
final class FieldReads {
    private static final int GETFIELD = 0xb4;

    private final ConstantPool pool;
    private final byte[] bytes;
    private final String ownName;

    FieldReads(ConstantPool pool, byte[] bytes, String ownName) {
        this.pool = pool;
        this.bytes = bytes;
        this.ownName = ownName;
    }

    boolean isIn(MethodHeader method) {
        if (!method.isStatic() || !method.hasCode()) {
            return false;
        }
        Instructions code = Instructions.ofCode(bytes, method.code());
        while (code.next()) {
            if (code.opcode() == GETFIELD && pool.memberOwner(code.operand()).equals(ownName)) {
                return true;
            }
        }
        return false;
    }
}
