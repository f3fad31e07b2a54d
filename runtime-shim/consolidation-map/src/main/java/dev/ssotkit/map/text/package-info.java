/**
 * Names of classes in text of any kind: text enters, and the names of a map that stand in it leave, each with its place. One
 * scan serves any number of names. What a place means, and what becomes of it, is not known here.
 */
@NullMarked
package dev.ssotkit.map.text;

import org.jspecify.annotations.NullMarked;
