package org.svio.cli;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.svio.cli.internal.Console;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands: each has a constructor that takes the console. */
final class Commands implements IFactory {

    private final Console console;
    private final IFactory others = CommandLine.defaultFactory();

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class) {
                try {
                    return type.cast(constructor.newInstance(console));
                } catch (InvocationTargetException failed) {
                    throw new IllegalStateException(failed.getCause());
                }
            }
        }
        return others.create(type);
    }
}
