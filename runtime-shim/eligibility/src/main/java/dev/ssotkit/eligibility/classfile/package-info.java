/**
 * Classes as their class files show them, read through ASM: names, supertypes, members, and of bodies the two facts that
 * decide whether a facade can stand for the class. Bytes and names enter, shapes leave; nothing is loaded, and nothing
 * here knows of maps, entries or verdicts. It runs inside class file transformers: no lambdas, no log.
 */
@NullMarked
package dev.ssotkit.eligibility.classfile;

import org.jspecify.annotations.NullMarked;
