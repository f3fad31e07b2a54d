package com.parley.handlers;

import com.parley.agents.AgentRuntime;
import com.parley.agents.RunSummary;
import com.parley.model.Connection;
import com.parley.model.Frames;
import com.parley.notifications.MailDigest;
import com.parley.notifications.MentionNotifier;
import java.util.concurrent.Executor;

/** What people type: a command, or a question to the agent. */
public final class MessageHandler {
    private final TypingIndicator typing = new TypingIndicator();
    private final MentionNotifier mentions = new MentionNotifier();
    private final MailDigest mail = new MailDigest();
    private final CommandHandler commands;
    private final AgentRuntime agent;
    private final Executor agentThreads;

    public MessageHandler(AgentRuntime agent, Executor agentThreads) {
        this.agent = agent;
        this.agentThreads = agentThreads;
        this.commands = new CommandHandler(mail, agent);
    }

    public void received(Connection from, String text) {
        if (text.startsWith("/")) {
            commands.execute(from, text);
            return;
        }
        typing.start(from.user());
        mentions.scan(from.user(), text);
        agentThreads.execute(() -> ask(from, text));
    }

    private void ask(Connection from, String question) {
        RunSummary run = agent.run(from.user(), question);
        mail.answered(from.user());
        // Straight back to where the question came from: the page must know that nothing more will come.
        from.sendText(Frames.runFinished(run.runId(), run.emitted()));
    }
}
