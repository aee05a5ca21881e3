package org.svio.simulation.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Gives each key a dense number, in the order in which they are first asked for, and keeps what is made for it. */
final class Numbering<K, V> {

    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<V> values = new ArrayList<>();

    /** The number of {@code key}; what belongs to a new one is made by {@code maker} from its number. */
    int of(K key, IntFunction<V> maker) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = values.size();
        numbers.put(key, number);
        values.add(null);
        values.set(number, maker.apply(number));
        return number;
    }

    V get(int number) {
        return values.get(number);
    }

    List<V> values() {
        return values;
    }
}
