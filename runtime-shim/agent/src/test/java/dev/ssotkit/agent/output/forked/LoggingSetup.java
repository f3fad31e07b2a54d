package dev.ssotkit.agent.output.forked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** What an application may do about its log in its main, for whichever binding it has: each shows that it was heard. */
final class LoggingSetup {
    private LoggingSetup() {}

    /** A log manager of the application's own. */
    public static final class OwnLogManager extends LogManager {}

    static void configure() throws IOException {
        file("logback.configurationFile", "logback.xml", """
                <configuration>
                  <appender name="C" class="ch.qos.logback.core.ConsoleAppender">
                    <encoder><pattern>MINE %level %logger %msg%n</pattern></encoder>
                  </appender>
                  <root level="info"><appender-ref ref="C"/></root>
                </configuration>
                """);
        file("log4j2.configurationFile", "log4j2.xml", """
                <Configuration status="OFF">
                  <Appenders>
                    <Console name="C"><PatternLayout pattern="MINE %level %logger %m%n"/></Console>
                  </Appenders>
                  <Loggers><Root level="info"><AppenderRef ref="C"/></Root></Loggers>
                </Configuration>
                """);
        Path log4j = file("log4j.file", "log4j.properties", """
                log4j.rootLogger=INFO, C
                log4j.appender.C=org.apache.log4j.ConsoleAppender
                log4j.appender.C.layout=org.apache.log4j.PatternLayout
                log4j.appender.C.layout.ConversionPattern=MINE %p %c %m%n
                """);
        System.setProperty("log4j.configuration", log4j.toUri().toString());
        file("java.util.logging.config.file", "logging.properties", """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.SimpleFormatter.format=MINE %4$s %3$s %5$s%n
                """);
        System.setProperty("java.util.logging.manager", OwnLogManager.class.getName());
        System.setProperty("org.slf4j.simpleLogger.logFile", "System.out");
        System.setProperty("org.slf4j.simpleLogger.showThreadName", "false");
        System.setProperty("org.slf4j.simpleLogger.warnLevelString", "MINE WARN");
        System.setProperty("org.slf4j.simpleLogger.levelInBrackets", "true");
    }

    private static Path file(String property, String name, String text) throws IOException {
        Path file = Files.writeString(Path.of(name).toAbsolutePath(), text);
        System.setProperty(property, file.toString());
        return file;
    }
}
