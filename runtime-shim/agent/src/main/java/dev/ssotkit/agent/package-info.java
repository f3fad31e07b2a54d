/**
 * The javaagent that sends what is left at run time to the canonical instance and logs where it came from. Here stands
 * what the application itself may meet: the exception of mode {@code strict}. The room {@code start} is where the JVM
 * comes in.
 *
 * <p>Two toolkits make byte code, over one ASM. ASM itself reads, changes and checks the application's classes: those
 * edits replace a few instructions and must leave every other byte as it was, in each start of each application. Byte
 * Buddy makes the classes that are new, those of facades of interfaces and abstract types, where its builders say what
 * is made. The first use of its builders costs a cold JVM nearly as much CPU as all that it did before ({@code FirstFacade}
 * among the benchmarks): so it is loaded when the first such class is generated, never before main on its own account and never inside a
 * transformation.
 */
@NullMarked
package dev.ssotkit.agent;

import org.jspecify.annotations.NullMarked;
