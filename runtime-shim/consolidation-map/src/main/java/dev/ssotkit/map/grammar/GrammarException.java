package dev.ssotkit.map.grammar;

/** A text that does not follow the map's grammar: what is wrong with it, and what would be right. */
public final class GrammarException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String fault;
    private final String remedy;

    /** A fault, to be read after the text, and what would be right, as an instruction. */
    public GrammarException(String fault, String remedy) {
        super(fault + "; " + remedy);
        this.fault = fault;
        this.remedy = remedy;
    }

    /** What is wrong, to be read after the text. */
    public String fault() {
        return fault;
    }

    /** What would be right, as an instruction. */
    public String remedy() {
        return remedy;
    }
}
