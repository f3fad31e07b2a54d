package dev.ssotkit.twins.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Sets of modifiers, with some more or some less. */
public final class TwinModifiers {

    private TwinModifiers() {}

    public static Set<Modifier> plus(Set<Modifier> modifiers, Modifier... more) {
        Set<Modifier> all = copy(modifiers);
        Collections.addAll(all, more);
        return all;
    }

    public static Set<Modifier> minus(Set<Modifier> modifiers, Modifier... less) {
        Set<Modifier> rest = copy(modifiers);
        rest.removeAll(List.of(less));
        return rest;
    }

    /** With it if it was not there, without it if it was. */
    public static Set<Modifier> toggled(Set<Modifier> modifiers, Modifier modifier) {
        return modifiers.contains(modifier) ? minus(modifiers, modifier) : plus(modifiers, modifier);
    }

    private static Set<Modifier> copy(Set<Modifier> modifiers) {
        Set<Modifier> copy = EnumSet.noneOf(Modifier.class);
        copy.addAll(modifiers);
        return copy;
    }
}
