/** Where things lie: what the build made, and the scratch folder in which the journey takes place. */
@NullMarked
package dev.ssotkit.walkthrough.workspace;

import org.jspecify.annotations.NullMarked;
