package dev.ssotkit.walkthrough.project;

import dev.ssotkit.walkthrough.chat.ChatRun;
import dev.ssotkit.walkthrough.evidence.RunLog;
import java.nio.file.Path;
import java.util.List;

/**
 * A run of the chat with the agent attached.
 *
 * @param logFile what the agent wrote
 * @param log the same, read
 * @param err what the JVM wrote to standard error, the agent's lines among it
 */
public record AgentRun(ChatRun chat, Path logFile, RunLog log, List<String> err) {}
