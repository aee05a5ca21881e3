package org.svio.dsl.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.svio.model.Parameter;
import org.svio.model.Role;

/** Aligns what neighbouring lines have in common: values and labels of parameters, kinds of roles, comments. */
final class Columns {

    private static final Set<String> LABELS = Set.of("published", "calibrated", "assumed");
    /** A line that is longer than the shortest by more than this does not push the others' column out. */
    private static final int FURTHEST = 24;
    private static final int BEFORE_LABEL = 2;
    private static final int BEFORE_COMMENT = 3;

    private final Tokens tokens;
    private final List<Gap> gaps;

    /** A line: its first token and the token after its last. */
    private record Line(int from, int to) {
    }

    Columns(Tokens tokens, List<Gap> gaps) {
        this.tokens = tokens;
        this.gaps = gaps;
    }

    void align() {
        List<Line> lines = lines();
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            if (!run.isEmpty() && !continuesRun(run.get(0), line)) {
                alignStatements(run);
                run.clear();
            }
            run.add(line);
        }
        alignStatements(run);
        alignComments(lines);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (gaps.get(i).breaks) {
                lines.add(new Line(start, i));
                start = i;
            }
        }
        return lines;
    }

    private boolean continuesRun(Line first, Line next) {
        return kind(first) != null && kind(first) == kind(next) && !gaps.get(next.from()).blank
                && !gaps.get(next.from()).blankAfterComments && !gaps.get(next.from()).continues;
    }

    private Class<?> kind(Line line) {
        return switch (tokens.all.get(line.from()).getSemanticElement()) {
            case Parameter parameter -> Parameter.class;
            case Role role -> Role.class;
            default -> null;
        };
    }

    private void alignStatements(List<Line> run) {
        if (!run.isEmpty() && kind(run.get(0)) == Parameter.class) {
            align(run, Set.of("="), 1);
            align(run, LABELS, BEFORE_LABEL);
        } else if (!run.isEmpty() && kind(run.get(0)) == Role.class) {
            align(run, Set.of(":"), 1);
        }
    }

    /** Brings the first token of each line that is one of the words to one column. */
    private void align(List<Line> run, Set<String> words, int leastSpaces) {
        int least = Integer.MAX_VALUE;
        int column = 0;
        for (Line line : run) {
            int at = find(line, words);
            least = at < 0 ? least : Math.min(least, width(line.from(), at));
        }
        for (Line line : run) {
            int at = find(line, words);
            int width = at < 0 ? Integer.MAX_VALUE : width(line.from(), at);
            column = width - least > FURTHEST ? column : Math.max(column, width + leastSpaces);
        }
        for (Line line : run) {
            int at = find(line, words);
            if (at >= 0) {
                gaps.get(at).spaces = Math.max(leastSpaces, column - width(line.from(), at));
            }
        }
    }

    private int find(Line line, Set<String> words) {
        for (int i = line.from() + 1; i < line.to(); i++) {
            if (words.contains(tokens.text(i))) {
                return i;
            }
        }
        return -1;
    }

    private void alignComments(List<Line> lines) {
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            Gap before = gaps.get(line.from());
            if (!run.isEmpty() && (before.blank || !before.own.isEmpty() || gaps.get(line.to()).trailing.isEmpty())) {
                alignRun(run);
                run.clear();
            }
            if (!gaps.get(line.to()).trailing.isEmpty()) {
                run.add(line);
            }
        }
        alignRun(run);
    }

    private void alignRun(List<Line> run) {
        int column = 0;
        for (Line line : run) {
            column = Math.max(column, end(line) + BEFORE_COMMENT);
        }
        for (Line line : run) {
            gaps.get(line.to()).trailingSpaces = column - end(line);
        }
    }

    private int end(Line line) {
        int levels = tokens.depth[line.from()] + (gaps.get(line.from()).continues ? Layout.CONTINUED : 0);
        return Tokens.INDENT * levels + width(line.from(), line.to());
    }

    private int width(int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += tokens.text(i).length() + (i > from ? gaps.get(i).spaces : 0);
        }
        return width;
    }
}
