package dev.ssotkit.walkthrough.terminal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints steps, what takes long with the time it took, and findings. Plain text: it reads the same in a file. */
public final class Terminal {

    static final int WIDTH = 118;

    private final PrintStream out;

    public Terminal(PrintStream out) {
        this.out = out;
    }

    /** Something that may take long and yields a value. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    public void step(int number, String title) {
        out.println();
        out.println(number + "  " + title);
    }

    /** Says what is being done before it is done, and how long it took after. */
    public <T> T doing(String what, Work<T> work) throws IOException {
        out.print("   … " + what);
        out.flush();
        long start = System.nanoTime();
        T result;
        try {
            result = work.run();
        } catch (IOException | RuntimeException e) {
            out.println("  failed");
            throw e;
        }
        out.println(String.format(Locale.ROOT, "  %.1f s", (System.nanoTime() - start) / 1e9));
        return result;
    }

    /** A finding. */
    public void found(String what) {
        print("   • ", "     ", what);
    }

    /** Details of the last finding. */
    public void details(List<String> lines) {
        lines.forEach(line -> print("       ", "           ", line));
    }

    /** Something as another program printed it. */
    public void quote(List<String> lines) {
        lines.forEach(line -> print("   │ ", "   │     ", line));
    }

    public void line(String text) {
        out.println(text);
    }

    /** On as many lines as it takes, broken between words; a word too long for a line has one of its own. */
    private void print(String first, String others, String text) {
        String rest = text;
        String indent = first;
        while (indent.length() + rest.length() > WIDTH && rest.indexOf(' ') > 0) {
            int end = rest.lastIndexOf(' ', WIDTH - indent.length());
            if (end <= 0) {
                end = rest.indexOf(' ');
            }
            out.println(indent + rest.substring(0, end));
            rest = rest.substring(end + 1);
            indent = others;
        }
        out.println(indent + rest);
    }
}
