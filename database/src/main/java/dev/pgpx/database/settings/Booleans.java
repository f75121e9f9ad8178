package dev.pgpx.database.settings;

import org.jspecify.annotations.Nullable;

/** true and false; texts as PostgreSQL's parameters write them. */
record Booleans() implements ValueKind<Boolean> {
    @Override
    public @Nullable Boolean parse(String text) {
        return switch (text) {
            case "true", "on", "yes", "1" -> true;
            case "false", "off", "no", "0" -> false;
            default -> null;
        };
    }

    @Override
    public boolean accepts(Boolean value) {
        return true;
    }

    @Override
    public String show(Boolean value) {
        return value.toString();
    }

    @Override
    public String expected() {
        return "true or false";
    }
}
