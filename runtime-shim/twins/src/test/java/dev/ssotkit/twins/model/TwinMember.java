package dev.ssotkit.twins.model;

import java.util.Set;
import javax.lang.model.element.Modifier;

/** What stands in a type's body and can be named. Immutable. */
public sealed interface TwinMember permits TwinMethod, TwinField, TwinType {

    /** The simple name; of a constructor its type's. */
    String name();

    Set<Modifier> modifiers();

    /** The same with other modifiers. */
    TwinMember with(Set<Modifier> others);

    /** What tells it from its siblings: its name, with the parameters' types if it is a method. */
    String key();

    /** Its source, in a type of this shape and name. */
    String source(TwinShape shape, String owner);
}
