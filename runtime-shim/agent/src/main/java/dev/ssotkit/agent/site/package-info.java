/** The sites found and what their constructions yielded: counted by application threads, read by the outputs. */
@NullMarked
package dev.ssotkit.agent.site;

import org.jspecify.annotations.NullMarked;
