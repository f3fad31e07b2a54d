/** Applications inside containers that make, proxy and close their objects. */
package dev.ssotkit.shim.container;
