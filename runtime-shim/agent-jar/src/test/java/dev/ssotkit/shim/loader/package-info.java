/** Applications whose classes come from several class loaders, modules and jars. */
package dev.ssotkit.shim.loader;
