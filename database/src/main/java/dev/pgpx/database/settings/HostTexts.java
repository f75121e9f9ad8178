package dev.pgpx.database.settings;

import java.util.List;
import java.util.stream.Collectors;

/** A list of servers as text; what is wrong with one is said by {@link HostReader}. */
record HostTexts() implements ValueKind<List<String>> {
    @Override
    public List<String> parse(String text) {
        return List.of(text.split(",", -1));
    }

    @Override
    public boolean accepts(List<String> value) {
        return !value.isEmpty();
    }

    @Override
    public String show(List<String> value) {
        return value.stream().map(ShownText::of).collect(Collectors.joining(", "));
    }

    @Override
    public String expected() {
        return "host, host:port or [address]:port, separated by commas";
    }
}
