package dev.pgpx.database.settings;

import org.jspecify.annotations.Nullable;

/** Whole numbers from {@code low} to {@code high}. */
record Integers(int low, int high) implements ValueKind<Integer> {
    @Override
    public @Nullable Integer parse(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    @Override
    public boolean accepts(Integer value) {
        return value >= low && value <= high;
    }

    @Override
    public String show(Integer value) {
        return value.toString();
    }

    @Override
    public String expected() {
        return low + " to " + high;
    }
}
