package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinField;
import dev.ssotkit.twins.model.TwinMethod;
import java.util.List;
import java.util.Set;

/**
 * What the users of the original do that mutations aim at.
 *
 * @param used names of members of the original that they use
 * @param methods what they declare themselves
 * @param fields what they declare themselves
 */
public record TwinUsers(Set<String> used, List<TwinMethod> methods, List<TwinField> fields) {}
