/** Applications with a log of their own: it is as they set it up, whenever they do. */
package dev.ssotkit.shim.logging;
