package dev.ssotkit.agent.output;

import dev.ssotkit.agent.config.Environment;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;

/** The name of the machine, without asking the network where that can be helped: it may take seconds to answer. */
final class HostName {
    private static final String[] FILES = {"/proc/sys/kernel/hostname", "/etc/hostname"};

    private HostName() {}

    static String find(Environment environment) {
        for (String variable : new String[] {"HOSTNAME", "COMPUTERNAME"}) {
            String name = environment.variable(variable);
            if (name != null) {
                return name;
            }
        }
        for (String file : FILES) {
            String name = firstLine(new File(file));
            if (!name.isEmpty()) {
                return name;
            }
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static String firstLine(File file) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new FileInputStream(file), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            return line == null ? "" : line.trim();
        } catch (IOException e) {
            return "";
        }
    }
}
