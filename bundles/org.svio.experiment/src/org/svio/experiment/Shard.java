package org.svio.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several equal shares of an experiment's points, for job arrays. Points that differ in their mapping alone stay
 * together, so that every shard can compare.
 *
 * @param index from 1
 * @param count the number of shares
 */
public record Shard(int index, int count) {

    /** The only share of one. */
    public static final Shard ALL = new Shard(1, 1);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /** Checks that the index is one of the count. */
    public Shard {
        if (index < 1 || index > count) {
            throw new IllegalArgumentException("shard " + index + "/" + count + " does not exist; write i/n,"
                    + " i from 1 to n");
        }
    }

    /** Reads {@code i/n}. */
    public static Shard parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no shard; write i/n, such as 2/8");
        }
        return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The points of this share, in order. */
    public List<Point> of(List<Point> points) {
        Map<Position, Integer> groups = new LinkedHashMap<>();
        List<Point> mine = new ArrayList<>();
        for (Point point : points) {
            groups.putIfAbsent(point.position().withoutMapping(), groups.size());
            int group = groups.get(point.position().withoutMapping());
            if (group % count == index - 1) {
                mine.add(point);
            }
        }
        return mine;
    }
}
