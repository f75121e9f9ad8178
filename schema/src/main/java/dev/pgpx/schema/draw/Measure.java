package dev.pgpx.schema.draw;

/**
 * How wide a text is about, in pixels. The font of the reader is not known: widths are those of wide ones, so that texts fit in narrower
 * ones, too.
 */
final class Measure {
    private static final String NARROW = "fijlrt.,:;|!'()[]{}I/\\ \"`";
    private static final String WIDE = "mwMW@%—…";

    private Measure() {}

    static int width(String text, double size) {
        return (int) Math.ceil(text.codePoints().mapToDouble(Measure::of).sum() * size);
    }

    private static double of(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 0.4;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.98;
        }
        if (character >= 0x1100) {
            return character >= 0x2000 && character < 0x2E80 ? 0.8 : 1.05;
        }
        return Character.isUpperCase(character) ? 0.7 : 0.61;
    }

    /** The text, cut where it is wider than a limit. */
    static String fit(String text, double size, int limit) {
        if (width(text, size) <= limit) {
            return text;
        }
        int[] characters = text.codePoints().toArray();
        int count = characters.length;
        while (count > 1 && width(new String(characters, 0, count) + "…", size) > limit) {
            count--;
        }
        return new String(characters, 0, count) + "…";
    }
}
