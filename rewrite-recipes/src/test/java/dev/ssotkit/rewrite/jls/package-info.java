/** What the language lets a type, a member or a constant decide, section by section: what moves, and what stays with a reason. */
package dev.ssotkit.rewrite.jls;
