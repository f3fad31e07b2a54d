package dev.ssotkit.proof.correspondence;

import dev.ssotkit.map.Argument;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.resolution.Phase;
import dev.ssotkit.proof.pool.Declaration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is called instead, as the map says.
 *
 * @param source what of the map says so, as a user reads it
 * @param declaration the method to call
 * @param arguments what it is given, in terms of the original arguments
 * @param phase how its parameters take the arguments
 */
public record MappedTarget(Entry entry, String source, Declaration declaration, List<Argument> arguments, Phase phase) {

    public boolean isStatic() {
        return declaration.member().isStatic();
    }

    /** Whether it is given just what the original is, in the same order. */
    public boolean keepsArguments(int given) {
        return arguments.size() == given
                && IntStream.range(0, given)
                        .allMatch(i -> arguments.get(i).isParameter()
                                && arguments.get(i).parameterIndex() == i);
    }
}
