package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import java.util.List;

/**
 * Two bodies to compare.
 *
 * @param twins for each parameter before, the receiver being the first, the index of the first that is given the same
 * @param sameAs for each parameter after, the receiver being the first, the index of the parameter before that is given
 *     the same; -1 if none is
 * @param ignoresResult whether nobody sees what they return
 * @param where what a reviewer calls them
 * @param key tells this comparison from others
 */
record BodyPair(
        Code before,
        Code after,
        List<Integer> twins,
        List<Integer> sameAs,
        boolean ignoresResult,
        String where,
        Object key) {}
