package org.svio.experiment.results;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.svio.experiment.internal.Numbers;

/** One line of JSON under construction; names keep their order, numbers that are not finite become null. */
final class Row {

    private final StringWriter text = new StringWriter();
    private final JsonWriter json = new JsonWriter(text);

    Row(String type) {
        json.setSerializeNulls(true);
        json.setHtmlSafe(false);
        write(() -> json.beginObject());
        put("type", type);
    }

    /** Something that writes to the line. */
    private interface Writing {

        void run() throws IOException;
    }

    Row put(String name, Object value) {
        write(() -> {
            json.name(name);
            value(value);
        });
        return this;
    }

    String line() {
        write(() -> json.endObject());
        return text.toString();
    }

    private void value(Object value) throws IOException {
        switch (value) {
            case null -> json.nullValue();
            case Double number -> number(number);
            case Number number -> json.value(number.longValue());
            case Boolean truth -> json.value(truth);
            case Map<?, ?> map -> {
                json.beginObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    json.name(entry.getKey().toString());
                    value(entry.getValue());
                }
                json.endObject();
            }
            case List<?> list -> {
                json.beginArray();
                for (Object each : list) {
                    value(each);
                }
                json.endArray();
            }
            default -> json.value(value.toString());
        }
    }

    private void number(double number) throws IOException {
        if (!Double.isFinite(number)) {
            json.nullValue();
        } else if (Numbers.isInteger(number)) {
            json.value((long) number);
        } else {
            json.value(number);
        }
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new IllegalStateException("a string can always be written to", impossible);
        }
    }
}
