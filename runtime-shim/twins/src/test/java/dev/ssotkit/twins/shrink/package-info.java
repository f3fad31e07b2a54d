/** Makes a fault small: what can be left out of a program without losing it is. */
@NullMarked
package dev.ssotkit.twins.shrink;

import org.jspecify.annotations.NullMarked;
