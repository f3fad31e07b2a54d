package dev.ssotkit.eligibility;

import java.util.BitSet;
import java.util.Set;

/**
 * Follows where {@code this} can be in one body, on the stack and in locals, to see whether {@code wait},
 * {@code notify} or {@code notifyAll} is called on it. What the straight line of instructions does not show, as behind
 * a jump, may be {@code this}.
 */
final class SelfTracking {

    private static final int ALOAD = 0x19;
    private static final int ALOAD_0 = 0x2a;
    private static final int AALOAD = 0x32;
    private static final int ASTORE = 0x3a;
    private static final int ASTORE_0 = 0x4b;
    private static final int DUP = 0x59;
    private static final int SWAP = 0x5f;
    private static final int GETSTATIC = 0xb2;
    private static final int PUTFIELD = 0xb5;
    private static final int INVOKEVIRTUAL = 0xb6;
    private static final int INVOKESTATIC = 0xb8;
    private static final int INVOKEDYNAMIC = 0xba;
    private static final int CHECKCAST = 0xc0;
    private static final int WIDE = 0xc4;
    private static final int MULTIANEWARRAY = 0xc5;

    private final ConstantPool pool;
    private final String ownName;
    private final String ownDescriptor;
    private final Set<String> fields;
    private final Instructions code;
    private final BitSet locals = new BitSet();
    private final SlotStack stack = new SlotStack();
    private boolean found;
    private boolean learned;

    /** @param fields signatures of the fields that may hold {@code this}; grows by those that this body fills so */
    SelfTracking(ConstantPool pool, String ownName, Set<String> fields, MethodHeader method, Instructions code) {
        this.pool = pool;
        this.ownName = ownName;
        this.ownDescriptor = Descriptors.ofClass(ownName);
        this.fields = fields;
        this.code = code;
        int local = 0;
        if (!method.isStatic()) {
            locals.set(local++);
        }
        for (String parameter : Descriptors.parameters(method.descriptor())) {
            locals.set(local, parameter.equals(ownDescriptor));
            local += StackEffects.slots(parameter);
        }
    }

    /** Whether a condition method may be called on {@code this}. */
    boolean findsCondition() {
        BitSet targets = code.jumpTargets();
        do {
            learned = false;
            stack.forget();
            code.restart();
            while (code.next()) {
                if (targets.get(code.offset())) {
                    stack.forget();
                }
                execute(code.opcode());
                if (code.endsStraightLine()) {
                    stack.forget();
                }
            }
        } while (learned);
        return found;
    }

    SlotStack stack() {
        return stack;
    }

    void execute(int opcode) {
        if (opcode == ALOAD || (opcode >= ALOAD_0 && opcode < ALOAD_0 + 4)) {
            stack.push(locals.get(opcode == ALOAD ? code.byteOperand() : opcode - ALOAD_0));
        } else if (opcode == ASTORE || (opcode >= ASTORE_0 && opcode < ASTORE_0 + 4)) {
            store(opcode == ASTORE ? code.byteOperand() : opcode - ASTORE_0);
        } else if (opcode >= DUP && opcode < SWAP) {
            int kind = opcode - DUP;
            stack.duplicate(1 + kind / 3, kind % 3);
        } else if (opcode == SWAP) {
            stack.swap();
        } else if (opcode >= GETSTATIC && opcode <= PUTFIELD) {
            accessField(opcode);
        } else if (opcode >= INVOKEVIRTUAL && opcode <= INVOKEDYNAMIC) {
            invoke(opcode);
        } else if (opcode == CHECKCAST) {
            boolean before = stack.pop();
            stack.push(before || pool.className(code.operand()).equals(ownName));
        } else if (opcode == WIDE) {
            executeWide(code.byteOperand());
        } else if (opcode == MULTIANEWARRAY) {
            stack.pop(code.thirdByteOperand());
            stack.push(false);
        } else {
            stack.pop(StackEffects.popped(opcode));
            stack.push(StackEffects.pushed(opcode), opcode == AALOAD);
        }
    }

    private void executeWide(int opcode) {
        if (opcode == ALOAD) {
            stack.push(locals.get(code.wideOperand()));
        } else if (opcode == ASTORE) {
            store(code.wideOperand());
        } else {
            stack.pop(StackEffects.popped(opcode));
            stack.push(StackEffects.pushed(opcode), false);
        }
    }

    private void store(int local) {
        if (stack.pop() && !locals.get(local)) {
            locals.set(local);
            learned = true;
        }
    }

    private void accessField(int opcode) {
        String field = pool.memberSignature(code.operand());
        String descriptor = pool.memberDescriptor(code.operand());
        boolean writes = (opcode - GETSTATIC) % 2 == 1;
        boolean onInstance = opcode >= GETSTATIC + 2;
        int slots = StackEffects.slots(descriptor);
        if (writes) {
            boolean value = stack.pop(slots);
            if (value && slots == 1 && Descriptors.isReference(descriptor)) {
                learned |= fields.add(field);
            }
        }
        stack.pop(onInstance ? 1 : 0);
        if (!writes) {
            stack.push(slots, descriptor.equals(ownDescriptor) || fields.contains(field));
        }
    }

    private void invoke(int opcode) {
        String descriptor = pool.memberDescriptor(code.operand());
        for (String parameter : Descriptors.parameters(descriptor)) {
            stack.pop(StackEffects.slots(parameter));
        }
        boolean receiver = opcode != INVOKESTATIC && opcode != INVOKEDYNAMIC && stack.pop();
        if (opcode == INVOKEVIRTUAL) {
            found |= receiver && ConditionScan.isCondition(pool.memberSignature(code.operand()));
        }
        String result = Descriptors.result(descriptor);
        boolean own =
                opcode != INVOKEDYNAMIC && pool.memberOwner(code.operand()).equals(ownName);
        stack.push(
                StackEffects.slots(result), Descriptors.isReference(result) && (own || result.equals(ownDescriptor)));
    }
}
