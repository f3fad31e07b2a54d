package com.parley.handlers;

import com.parley.agents.AgentRuntime;
import com.parley.model.Connection;
import com.parley.model.Frames;
import com.parley.notifications.MailDigest;
import com.parley.services.SessionSync;

/** What people type with a slash in front. */
final class CommandHandler {
    private final PresenceHandler presence = new PresenceHandler();
    private final RoomHandler room = new RoomHandler();
    private final SessionSync sync = new SessionSync();
    private final MailDigest mail;
    private final AgentRuntime agent;

    CommandHandler(MailDigest mail, AgentRuntime agent) {
        this.mail = mail;
        this.agent = agent;
    }

    void execute(Connection from, String text) {
        String command = text.split(" ", 2)[0];
        String rest = text.substring(command.length()).trim();
        switch (command) {
            case "/all" -> room.say(from.user(), rest);
            case "/clear" -> sync.cleared(from.user());
            case "/who" -> answer(from, presence.who(rest));
            case "/mail" -> answer(from, mail.pending() + " answers wait for the nightly mail");
            case "/quality" ->
                answer(from, String.format("%.0f %% of runs were seen to start", 100 * agent.reliability()));
            default -> answer(from, "There are /all, /clear, /who, /mail and /quality");
        }
    }

    private static void answer(Connection to, String text) {
        to.sendText(Frames.notice(text));
    }
}
