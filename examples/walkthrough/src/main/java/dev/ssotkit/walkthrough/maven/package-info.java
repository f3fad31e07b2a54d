/** A Maven inside the walkthrough: the user's Maven and local repository, with our artifacts grafted in. */
@NullMarked
package dev.ssotkit.walkthrough.maven;

import org.jspecify.annotations.NullMarked;
