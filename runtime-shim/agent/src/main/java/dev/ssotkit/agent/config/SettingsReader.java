package dev.ssotkit.agent.config;

import org.jspecify.annotations.Nullable;

/** Reads the options: system property before environment variable before agent argument before default. */
public final class SettingsReader {
    private final AgentArgument argument;
    private final Environment environment;

    private SettingsReader(AgentArgument argument, Environment environment) {
        this.argument = argument;
        this.environment = environment;
    }

    /**
     * @param argument the text after {@code -javaagent:ssot-shim.jar=}; null if there is none
     * @throws InvalidSettingsException for an unknown option, a bad value, or no map
     */
    public static Settings read(@Nullable String argument, Environment environment) throws InvalidSettingsException {
        SettingsReader reader = new SettingsReader(AgentArgument.parse(argument), environment);
        reader.rejectUnknownProperties();
        return reader.settings();
    }

    // Environment variables are not checked: a prefix of four letters may be anybody's there.
    private void rejectUnknownProperties() throws InvalidSettingsException {
        for (String name : environment.propertyNames()) {
            if (name.startsWith(Option.PROPERTY_PREFIX)) {
                String key = name.substring(Option.PROPERTY_PREFIX.length());
                if (Option.ofKey(key) == null) {
                    throw new InvalidSettingsException(
                            "unknown option `" + key + "` in -D" + name + "; " + Option.unknown(key));
                }
            }
        }
    }

    private Settings settings() throws InvalidSettingsException {
        Given map = given(Option.MAP);
        if (map == null) {
            throw new InvalidSettingsException("no map; write -javaagent:ssot-shim.jar=map=rewrite.yml");
        }
        map.notEmpty();
        Given recipe = given(Option.RECIPE);
        return new Settings(
                map.written(),
                recipe == null ? null : recipe.notEmpty(),
                mode(required(Option.MODE)),
                reflection(required(Option.REFLECTION)),
                new LogSettings(
                        required(Option.LOG).path(),
                        required(Option.LOG_MAX).integer(1, 1024 * 1024),
                        required(Option.LOG_FILES).integer(1, 1000),
                        required(Option.INTERVAL).integer(1, 24 * 60 * 60)),
                required(Option.QUIET).bool(),
                required(Option.DEBUG).bool(),
                required(Option.THREAD_NAMES).bool());
    }

    private static Mode mode(Given given) throws InvalidSettingsException {
        Mode mode = Mode.ofText(given.value());
        if (mode == null) {
            throw given.wrong("`observe`, `redirect` or `strict`");
        }
        return mode;
    }

    private static ReflectionForwarding reflection(Given given) throws InvalidSettingsException {
        if (given.value().equals("observe")) {
            return ReflectionForwarding.OBSERVE;
        }
        if (given.value().equals("forward")) {
            return ReflectionForwarding.FORWARD;
        }
        String[] packages = given.value().split(";", -1);
        for (int i = 0; i < packages.length; i++) {
            packages[i] = packages[i].trim();
            boolean misspelt = EditDistance.distance(packages[i], "forward") <= 2
                    || EditDistance.distance(packages[i], "observe") <= 2;
            if (misspelt || !isPackage(packages[i])) {
                throw given.wrong("`observe`, `forward` or packages such as `com.acme;org.other`");
            }
        }
        return ReflectionForwarding.ofPackages(packages);
    }

    // Not a regular expression: it would link lambdas before main.
    private static boolean isPackage(String text) {
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (start ? !Character.isJavaIdentifierStart(c) : c != '.' && !Character.isJavaIdentifierPart(c)) {
                return false;
            }
            start = c == '.';
        }
        return !start;
    }

    private Given required(Option option) {
        Given given = given(option);
        if (given == null) {
            throw new IllegalStateException(option + " has no default");
        }
        return given;
    }

    private @Nullable Given given(Option option) {
        String value = environment.property(option.property());
        if (value != null) {
            return new Given("-D" + option.property(), value.trim());
        }
        value = environment.variable(option.environmentVariable());
        if (value != null) {
            return new Given(option.environmentVariable(), value.trim());
        }
        value = argument.get(option);
        if (value == null) {
            value = option.defaultValue();
        }
        return value == null ? null : new Given(option.key(), value);
    }
}
