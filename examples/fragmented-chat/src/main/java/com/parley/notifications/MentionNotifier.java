package com.parley.notifications;

import com.parley.model.UserContext;
import com.parley.websocketcore.canonicalimportpatterns.WebSocketManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells people that they were mentioned: {@code @Ada}. */
public final class MentionNotifier {
    private static final Pattern MENTION = Pattern.compile("@(\\w+)");

    private final WebSocketManager manager = new WebSocketManager();

    /** Returns how many tabs heard of it. */
    public int scan(UserContext author, String message) {
        String text = author.id() + " mentioned you";
        int reached = 0;
        Matcher mention = MENTION.matcher(message);
        while (mention.find()) {
            UserContext mentioned = new UserContext(mention.group(1));
            reached += manager.push(text, mentioned);
        }
        return reached;
    }
}
