package com.parley.chat;

import java.time.Duration;

/** The command line: {@code --port 8080 --pace-ms 150}. Port 0 takes any free one. */
public record Options(int port, Duration pace) {
    private static final String USAGE = "usage: ChatServer [--port PORT] [--pace-ms MILLISECONDS]";

    public static Options parse(String... args) {
        int port = 8080;
        int paceMillis = 150;
        for (int i = 0; i < args.length; i += 2) {
            switch (args[i]) {
                case "--port" -> port = number(args, i);
                case "--pace-ms" -> paceMillis = number(args, i);
                default -> throw new IllegalArgumentException("unknown option " + args[i] + "; " + USAGE);
            }
        }
        return new Options(port, Duration.ofMillis(paceMillis));
    }

    private static int number(String[] args, int option) {
        try {
            return Integer.parseUnsignedInt(args[option + 1]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(args[option] + " needs a number; " + USAGE, e);
        }
    }
}
