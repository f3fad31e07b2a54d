package dev.ssotkit.proof.finding;

/**
 * Where something was found.
 *
 * @param className binary name
 * @param member a method with its parameters or a field; empty for the class itself
 * @param lineBefore in the source as it was; 0 if unknown
 * @param lineAfter in the source as it is; 0 if unknown
 */
public record CodePlace(String className, String member, int lineBefore, int lineAfter)
        implements Comparable<CodePlace> {

    @Override
    public int compareTo(CodePlace other) {
        int byClass = className.compareTo(other.className);
        int byLine = byClass != 0 ? byClass : Integer.compare(lineBefore, other.lineBefore);
        return byLine != 0 ? byLine : member.compareTo(other.member);
    }
}
