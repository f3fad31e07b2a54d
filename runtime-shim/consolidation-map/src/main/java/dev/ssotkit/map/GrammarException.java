package dev.ssotkit.map;

/** A text that does not follow the map's grammar: what is wrong with it, and what would be right. */
final class GrammarException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String fault;
    private final String remedy;

    GrammarException(String fault, String remedy) {
        super(fault + "; " + remedy);
        this.fault = fault;
        this.remedy = remedy;
    }

    String fault() {
        return fault;
    }

    String remedy() {
        return remedy;
    }
}
