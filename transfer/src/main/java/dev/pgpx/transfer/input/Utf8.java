package dev.pgpx.transfer.input;

/** Checks bytes as the server does: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8 {
    private Utf8() {}

    /** The index of the first byte that begins no character; -1 when all do. */
    static int firstWrong(byte[] array, int from, int to) {
        int at = from;
        while (at < to) {
            int length = length(array, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    private static int length(byte[] array, int at, int to) {
        int first = array[at] & 0xff;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        if (first < 0xc2 || first > 0xf4 || at + length > to) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((array[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = array[at + 1] & 0xff;
        boolean wrong = (first == 0xe0 && second < 0xa0)
                || (first == 0xed && second > 0x9f)
                || (first == 0xf0 && second < 0x90)
                || (first == 0xf4 && second > 0x8f);
        return wrong ? 0 : length;
    }
}
