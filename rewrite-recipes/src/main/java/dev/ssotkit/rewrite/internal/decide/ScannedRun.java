package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.rewrite.internal.index.Sources;

/**
 * A run before anything is decided.
 *
 * @param map what its entries say together
 * @param hasPreconditions whether the engine will edit some of its files only
 */
public record ScannedRun(ConsolidationMap map, Sources sources, boolean hasPreconditions) {}
