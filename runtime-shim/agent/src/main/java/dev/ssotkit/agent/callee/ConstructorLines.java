package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.protocol.AskedConstructor;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.Supertypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.objectweb.asm.Type;

/** What the map says of the constructors of one class. */
final class ConstructorLines {
    private final String owner;
    private final ConsolidationMap map;
    private final int entryIndex;
    private final Supertypes supertypes;

    /** @param owner in any notation */
    ConstructorLines(String owner, ConsolidationMap map, int entryIndex, Supertypes supertypes) {
        this.owner = owner;
        this.map = map;
        this.entryIndex = entryIndex;
        this.supertypes = supertypes;
    }

    private Entry entry() {
        return map.entries().get(entryIndex);
    }

    /** Whether it matters which constructor is called, and with what. */
    boolean chooseInstance() {
        return AskedConstructor.choosesInstance(entry());
    }

    boolean accessorTakesArguments() {
        return !entry().accessor().parameterTypes().isEmpty();
    }

    /** Index of the line for that constructor; empty if it goes to the accessor. */
    OptionalInt of(String descriptor) {
        List<String> parameters = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(descriptor)) {
            parameters.add(type.getClassName());
        }
        Optional<MappedCall> line = map.callFor(owner, CallMapping.CONSTRUCTOR, parameters, supertypes);
        return line.isPresent() && line.get().entry() == entry()
                ? OptionalInt.of(entry().calls().indexOf(line.get().mapping()))
                : OptionalInt.empty();
    }

    AskedConstructor asked(String descriptor, OptionalInt mapping, boolean endsEarly) {
        return new AskedConstructor(entryIndex, mapping, descriptor, chooseInstance(), endsEarly);
    }
}
