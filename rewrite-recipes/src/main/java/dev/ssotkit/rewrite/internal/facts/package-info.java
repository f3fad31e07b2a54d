/** What trees say of the types of a code base. Source files enter; facts leave, for a judge that knows no trees. */
@NullMarked
package dev.ssotkit.rewrite.internal.facts;

import org.jspecify.annotations.NullMarked;
