package dev.ssotkit.agent.protocol;

/**
 * A serialisable method reference, right after it was made: its serial form names what it calls, so that must stay.
 * Written by the caller's side, which leaves the reference to be handed on. Immutable.
 *
 * <p>Constants: those of the {@link LinkedCall} that it stands for.
 */
public final class SerializableReference implements Request {
    private final LinkedCall call;

    public SerializableReference(LinkedCall call) {
        this.call = call;
    }

    @Override
    public String operation() {
        return OperationNames.REFERENCE;
    }

    @Override
    public Object[] constants() {
        return call.constants();
    }
}
