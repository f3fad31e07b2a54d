/** The first question to every class file: does it name anything of the map at all? */
@NullMarked
package dev.ssotkit.agent.gate;

import org.jspecify.annotations.NullMarked;
