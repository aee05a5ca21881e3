package org.svio.dsl;

/**
 * Problems as people read them: {@code file:line:column: error: sentence}, below it the line of text and a caret under
 * the place. Tabs become four spaces; of a long line the part around the place is shown.
 */
public final class ProblemRenderer {

    private static final int WIDTH = 110;
    private static final int BEFORE = 60;
    private static final String TAB = "    ";
    private static final String CUT = "...";
    private static final String BOLD = "\033[1m";
    private static final String RED = "\033[1;31m";
    private static final String YELLOW = "\033[1;33m";
    private static final String CYAN = "\033[1;36m";
    private static final String GREEN = "\033[1;32m";
    private static final String PLAIN = "\033[0m";

    private final boolean colours;

    /** A renderer with or without the escape sequences of terminals for colours. */
    public ProblemRenderer(boolean colours) {
        this.colours = colours;
    }

    /** One problem in one to three lines, each ended by a line feed. */
    public String render(Problem problem) {
        StringBuilder text = new StringBuilder();
        text.append(coloured(BOLD, problem.file() + ":" + problem.line() + ":" + problem.column() + ": "))
                .append(coloured(colour(problem.severity()), problem.severity().word() + ": "))
                .append(problem.message()).append('\n');
        if (problem.sourceLine() != null && !problem.sourceLine().isBlank()) {
            appendSource(problem, text);
        }
        return text.toString();
    }

    /** All of them, one below the other. */
    public String render(Iterable<Problem> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(render(problem)));
        return text.toString();
    }

    private void appendSource(Problem problem, StringBuilder text) {
        String source = problem.sourceLine();
        int column = Math.min(problem.column() - 1, source.length());
        String before = clean(source.substring(0, column));
        int end = Math.min(source.length(), column + problem.length());
        String marked = clean(source.substring(column, end));
        String after = clean(source.substring(end, Math.min(source.length(), end + WIDTH)));
        if (before.length() + marked.length() + after.length() > WIDTH) {
            if (before.length() > BEFORE) {
                before = CUT + before.substring(before.length() - BEFORE + CUT.length());
            }
            int room = WIDTH - before.length();
            marked = marked.length() > room ? marked.substring(0, room - CUT.length()) + CUT : marked;
            room -= marked.length();
            after = after.length() > room ? after.substring(0, Math.max(0, room - CUT.length())) + CUT : after;
        }
        text.append(TAB).append(before).append(marked).append(after).append('\n');
        String caret = "^" + "~".repeat(Math.max(0, marked.length() - 1));
        text.append(TAB).append(" ".repeat(before.length())).append(coloured(GREEN, caret)).append('\n');
    }

    private static String clean(String source) {
        return source.replace("\t", TAB).replaceAll("\\p{Cntrl}", "?");
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> CYAN;
        };
    }

    private String coloured(String colour, String text) {
        return colours ? colour + text + PLAIN : text;
    }
}
