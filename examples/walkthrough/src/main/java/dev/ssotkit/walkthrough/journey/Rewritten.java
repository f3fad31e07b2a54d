package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.chat.ChatRun;
import dev.ssotkit.walkthrough.evidence.UsesTable;
import dev.ssotkit.walkthrough.project.CompiledProject;
import java.nio.file.Path;

/**
 * What the recipe did.
 *
 * @param before every use before, by a dry run
 * @param after every use that is left, by a second dry run
 * @param classesBefore the class files before, kept for the report
 * @param classesAfter those that the recipe made of them
 * @param chat the rewritten chat without the agent
 */
record Rewritten(
        String patch,
        Path usesBefore,
        UsesTable before,
        Path usesAfter,
        UsesTable after,
        CompiledProject classesBefore,
        CompiledProject classesAfter,
        ChatRun chat) {}
