package dev.pgpx.cli;

import dev.pgpx.cli.error.CommandException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/** The commands by name: those that others add first, then ours. Their classes are not loaded, their factories are. */
final class CommandRegistry {
    private static final Pattern OURS = Pattern.compile("dev\\.pgpx\\.cli(\\..*)?");

    private final Map<String, CommandFactory> byName = new LinkedHashMap<>();

    CommandRegistry(Iterable<CommandFactory> factories) {
        List<CommandFactory> ours = new ArrayList<>();
        for (CommandFactory factory : factories) {
            if (OURS.matcher(factory.getClass().getPackageName()).matches()) {
                ours.add(factory);
            } else {
                add(factory);
            }
        }
        ours.forEach(this::add);
    }

    static CommandRegistry load() {
        try {
            return new CommandRegistry(ServiceLoader.load(CommandFactory.class));
        } catch (ServiceConfigurationError e) {
            throw CommandException.notLoaded(e);
        }
    }

    private void add(CommandFactory factory) {
        CommandFactory other = byName.putIfAbsent(factory.name(), factory);
        if (other != null) {
            throw CommandException.clash(factory.name(), origin(other), origin(factory));
        }
    }

    Collection<CommandFactory> all() {
        return byName.values();
    }

    CommandFactory find(String name) {
        CommandFactory factory = byName.get(name);
        if (factory == null) {
            throw UnknownWords.command(name, byName.keySet());
        }
        return factory;
    }

    private static String origin(CommandFactory factory) {
        var source = factory.getClass().getProtectionDomain().getCodeSource();
        String place = source == null ? "" : " in " + source.getLocation().getPath();
        return factory.getClass().getName() + place;
    }
}
