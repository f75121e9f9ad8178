package dev.pgpx.database.settings;

/** Text that was typed, as a message shows it: in quotes, on one line, not too long. */
final class ShownText {
    private static final int LONGEST = 100;

    private ShownText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder("\"");
        String begin = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        begin.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.append('"').toString();
    }
}
