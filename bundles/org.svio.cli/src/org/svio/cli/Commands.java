package org.svio.cli;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.svio.cli.internal.Call;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands: each has a constructor that takes the call. */
final class Commands implements IFactory {

    private final Call call;
    private final IFactory others = CommandLine.defaultFactory();

    Commands(Call call) {
        this.call = call;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Call.class) {
                return type.cast(made(constructor, call));
            }
        }
        return others.create(type);
    }

    private static Object made(Constructor<?> constructor, Object argument) throws ReflectiveOperationException {
        try {
            return constructor.newInstance(argument);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
