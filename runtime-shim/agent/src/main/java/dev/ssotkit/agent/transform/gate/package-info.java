/**
 * The first question to every class file: does it name anything of the map at all?
 *
 * <p>Bytes come in, yes or no goes out. It runs for every class that an application loads, so it parses nothing but the
 * constant pool and knows nothing of what happens to the few that it lets pass.
 */
@NullMarked
package dev.ssotkit.agent.transform.gate;

import org.jspecify.annotations.NullMarked;
