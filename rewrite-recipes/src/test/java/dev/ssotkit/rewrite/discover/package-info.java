/** Finding competitors from trees, and that it is what class files say. */
package dev.ssotkit.rewrite.discover;
