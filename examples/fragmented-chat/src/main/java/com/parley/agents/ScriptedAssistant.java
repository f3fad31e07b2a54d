package com.parley.agents;

import com.parley.tools.Tool;
import java.util.List;
import java.util.Locale;

/** Stands in for the language model: chooses a tool by a word in the question, the last tool if there is none. */
final class ScriptedAssistant {
    private final List<Tool> tools;

    ScriptedAssistant(List<Tool> tools) {
        this.tools = List.copyOf(tools);
    }

    Tool choose(String question) {
        String words = question.toLowerCase(Locale.ROOT);
        return tools.stream()
                .filter(tool -> words.contains(tool.keyword()))
                .findFirst()
                .orElse(tools.get(tools.size() - 1));
    }

    String thoughtOn(Tool tool) {
        return "The " + tool.name() + " should know.";
    }
}
