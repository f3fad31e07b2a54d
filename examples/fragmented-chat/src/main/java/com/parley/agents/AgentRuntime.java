package com.parley.agents;

import com.parley.model.Event;
import com.parley.model.EventType;
import com.parley.model.UserContext;
import com.parley.services.websocket.qualitymanager.WebSocketQualityManager;
import com.parley.status.Traffic;
import com.parley.tools.Timetable;
import com.parley.tools.Tool;
import com.parley.tools.ToolExecutor;
import com.parley.tools.ToolResultPublisher;
import com.parley.tools.WeatherStation;
import com.parley.websocketcore.websocketmanager.WebSocketManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs the agent for one question: the five events of the golden path, in order, on the calling thread. */
public final class AgentRuntime {
    private final ScriptedAssistant assistant = new ScriptedAssistant(List.of(new Timetable(), new WeatherStation()));
    private final WebSocketQualityManager quality = new WebSocketQualityManager(WebSocketManager.getInstance());
    private final ThinkingNotifier thinking = new ThinkingNotifier();
    private final ToolExecutor executor = new ToolExecutor();
    private final ToolResultPublisher results = new ToolResultPublisher();
    private final CompletionReporter completion = new CompletionReporter();
    private final ErrorReporter errors = new ErrorReporter();
    private final AtomicInteger runs = new AtomicInteger();
    private final Traffic traffic;
    private final Duration pace;

    /** {@code pace} is how long each step takes, so that people can follow; zero for tests. */
    public AgentRuntime(Traffic traffic, Duration pace) {
        this.traffic = traffic;
        this.pace = pace;
    }

    /** Returns what the run emitted, whether or not it arrived anywhere. */
    public RunSummary run(UserContext user, String question) {
        Run run = new Run("run-" + runs.incrementAndGet(), user);
        try {
            Tool tool = assistant.choose(question);
            quality.send(run.event(EventType.AGENT_STARTED, "On it: " + question));
            thinking.thinking(user, run.event(EventType.AGENT_THINKING, assistant.thoughtOn(tool)));
            executor.executing(run.event(EventType.TOOL_EXECUTING, "Asking the " + tool.name()));
            String answer = tool.answer(question);
            results.completed(run.event(EventType.TOOL_COMPLETED, "The " + tool.name() + " has answered"));
            completion.completed(run.event(EventType.AGENT_COMPLETED, answer));
        } catch (RuntimeException problem) {
            errors.failed(user, problem);
        }
        return new RunSummary(run.id, run.emitted);
    }

    /** The share of runs whose start reached somebody, from 0 to 1. */
    public double reliability() {
        return quality.reliability();
    }

    private final class Run {
        private final String id;
        private final UserContext user;
        private int emitted;

        Run(String id, UserContext user) {
            this.id = id;
            this.user = user;
        }

        Event event(EventType type, String detail) {
            pause();
            emitted++;
            traffic.eventEmitted();
            return new Event(type, user, id, detail);
        }

        private void pause() {
            try {
                Thread.sleep(pace.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the server is stopping", e);
            }
        }
    }
}
