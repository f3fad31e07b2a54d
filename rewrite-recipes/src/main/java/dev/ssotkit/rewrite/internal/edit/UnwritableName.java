package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.TypeKey;

/** A canonical type, or its method, has no name in a file that means it. */
public final class UnwritableName extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TypeKey type;
    private final transient Objection objection;

    private UnwritableName(TypeKey type, Objection objection) {
        super(objection.reason());
        this.type = type;
        this.objection = objection;
    }

    /** Neither the simple name is free, nor does the one in full begin with a package. */
    static UnwritableName obscured(TypeKey type, String first) {
        return new UnwritableName(
                type,
                new Objection(
                        "something else here is called " + type.simpleName() + ", and `" + first
                                + "` is no package here: " + type + " cannot be named",
                        "rename one of both"));
    }

    /** The language has the word for itself. */
    static UnwritableName reserved(TypeKey type, String word) {
        return new UnwritableName(
                type,
                new Objection(
                        "`" + word + "`, which " + type + " is named or called by, is a keyword here",
                        "rename it, or write a function in Java that is named otherwise"));
    }

    /** The canonical type. */
    public TypeKey type() {
        return type;
    }

    /** What to say of it. */
    public Objection objection() {
        return objection;
    }
}
