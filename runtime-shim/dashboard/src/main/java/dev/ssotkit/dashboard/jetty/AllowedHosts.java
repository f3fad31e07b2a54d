package dev.ssotkit.dashboard.jetty;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which names a server may be asked. A page of another site can have its own name lead to this machine (DNS rebinding),
 * and would then be shown what only this machine's user may see; its name gives it away. Immutable.
 */
final class AllowedHosts {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1|(0+:){7}0*1");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-f:.]*:[0-9a-f:.]*");

    private final Set<String> names;
    private final boolean anyAddress;

    private AllowedHosts(Set<String> names, boolean anyAddress) {
        this.names = names;
        this.anyAddress = anyAddress;
    }

    /**
     * What a server may be asked by.
     *
     * @param host as the user named it
     * @param address what that stands for; if it is every one of this machine's, each address will do, for no name leads there,
     *     and the machine's own name
     */
    static AllowedHosts of(String host, InetAddress address) {
        Set<String> names = new HashSet<>(List.of(plain(host), plain(address.getHostAddress())));
        if (address.isAnyLocalAddress()) {
            try {
                names.add(plain(InetAddress.getLocalHost().getHostName()));
            } catch (UnknownHostException e) {
                // It has no name: nobody asks by it.
            }
        }
        return new AllowedHosts(names, address.isAnyLocalAddress());
    }

    /**
     * Whether a request is for this server.
     *
     * @param authority the header {@code Host}: a name or address, and perhaps a port, which may be that of a tunnel; null if
     *     the request has none
     */
    boolean allow(@Nullable String authority) {
        if (authority == null) {
            return false;
        }
        String name = plain(authority.replaceFirst(":\\d*$", ""));
        return LOOPBACK.matcher(name).matches()
                || names.contains(name)
                || (anyAddress && ADDRESS.matcher(name).matches());
    }

    private static String plain(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        boolean bracketed = name.startsWith("[") && name.endsWith("]");
        return (bracketed ? name.substring(1, name.length() - 1) : name).replaceFirst("\\.$", "");
    }
}
