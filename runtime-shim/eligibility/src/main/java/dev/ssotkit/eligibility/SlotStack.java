package dev.ssotkit.eligibility;

import java.util.BitSet;

/** An operand stack of which only one thing is known: which slots may hold {@code this}. */
final class SlotStack {

    private final BitSet slots = new BitSet();
    private int depth;

    /** Forgets everything: whatever is popped from here on may be {@code this}. */
    void forget() {
        slots.clear();
        depth = 0;
    }

    void push(boolean maybeSelf) {
        slots.set(depth++, maybeSelf);
    }

    void push(int count, boolean maybeSelf) {
        for (int i = 0; i < count; i++) {
            push(maybeSelf);
        }
    }

    boolean pop() {
        return depth == 0 || slots.get(--depth);
    }

    /** Pops slots; whether the one popped last, which lies deepest, may be {@code this}. */
    boolean pop(int count) {
        boolean deepest = false;
        for (int i = 0; i < count; i++) {
            deepest = pop();
        }
        return deepest;
    }

    /** Puts a copy of the topmost {@code count} slots below the {@code skipped} slots under them: the dup family. */
    void duplicate(int count, int skipped) {
        boolean[] top = popAll(count);
        boolean[] under = popAll(skipped);
        pushAll(top);
        pushAll(under);
        pushAll(top);
    }

    private boolean[] popAll(int count) {
        boolean[] popped = new boolean[count];
        for (int i = count - 1; i >= 0; i--) {
            popped[i] = pop();
        }
        return popped;
    }

    private void pushAll(boolean[] values) {
        for (boolean value : values) {
            push(value);
        }
    }

    void swap() {
        boolean top = pop();
        boolean under = pop();
        push(top);
        push(under);
    }

    int depth() {
        return depth;
    }
}
