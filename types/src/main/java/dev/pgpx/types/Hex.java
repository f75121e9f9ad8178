package dev.pgpx.types;

/** Hexadecimal digits. */
final class Hex {
    private Hex() {}

    /** The value of a digit, or -1. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = (c | 0x20) - 'a';
        return letter >= 0 && letter < 6 ? letter + 10 : -1;
    }

    /** Appends two digits in lower case. */
    static void append(int value, StringBuilder out) {
        out.append(digit(value >> 4)).append(digit(value));
    }

    private static char digit(int value) {
        int low = value & 0xF;
        return (char) (low < 10 ? '0' + low : 'a' + low - 10);
    }
}
