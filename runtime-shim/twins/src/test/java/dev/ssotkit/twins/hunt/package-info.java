/** The hunt: draws programs by seeds, puts them to the test, makes faults small, and reports. */
@NullMarked
package dev.ssotkit.twins.hunt;

import org.jspecify.annotations.NullMarked;
