package dev.pgpx.database.settings;

/** Text that was typed, as a message shows it: in quotes, on one line, not too long. */
final class ShownText {
    private static final int LONGEST = 100;

    private ShownText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (Character.isISOControl(c)) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        boolean cut = text.codePointCount(0, text.length()) > LONGEST;
        return shown.append(cut ? "…\"" : "\"").toString();
    }
}
