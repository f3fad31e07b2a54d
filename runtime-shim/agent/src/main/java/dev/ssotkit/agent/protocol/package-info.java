/**
 * What rewritten byte code and the runtime agree on: the names of all operations and, for each, its constants.
 *
 * <p>Written when a class is rewritten or generated, read when the place runs for the first time. It knows neither how
 * the instructions around a call are made nor how a call is answered.
 */
@NullMarked
package dev.ssotkit.agent.protocol;

import org.jspecify.annotations.NullMarked;
