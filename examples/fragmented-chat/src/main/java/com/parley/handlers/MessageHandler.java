package com.parley.handlers;

import com.parley.agents.AgentRuntime;
import com.parley.agents.RunSummary;
import com.parley.model.Connection;
import com.parley.model.Frames;
import com.parley.model.UserContext;
import com.parley.notifications.MailDigest;
import com.parley.notifications.MentionNotifier;
import com.parley.services.SessionSync;
import java.util.concurrent.Executor;

/** What people type: a command that starts with a slash, or a question to the agent. */
public final class MessageHandler {
    private final TypingIndicator typing = new TypingIndicator();
    private final PresenceHandler presence = new PresenceHandler();
    private final RoomHandler room = new RoomHandler();
    private final SessionSync sync = new SessionSync();
    private final MentionNotifier mentions = new MentionNotifier();
    private final MailDigest mail = new MailDigest();
    private final AgentRuntime agent;
    private final Executor agentThreads;

    public MessageHandler(AgentRuntime agent, Executor agentThreads) {
        this.agent = agent;
        this.agentThreads = agentThreads;
    }

    public void received(Connection from, String text) {
        UserContext user = from.user();
        String command = text.split(" ", 2)[0];
        String rest = text.substring(command.length()).trim();
        switch (command) {
            case "/who" -> from.sendText(Frames.notice(presence.who(rest)));
            case "/all" -> room.say(user, rest);
            case "/clear" -> sync.cleared(user);
            default -> {
                typing.start(user);
                mentions.scan(user, text);
                agentThreads.execute(() -> ask(from, text));
            }
        }
    }

    private void ask(Connection from, String question) {
        RunSummary run = agent.run(from.user(), question);
        mail.answered(from.user(), run.runId());
        // Straight back to where the question came from: the page must know that nothing more will come.
        from.sendText(Frames.runFinished(run.runId(), run.emitted()));
    }
}
