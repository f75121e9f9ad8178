package dev.pgpx.settings;

/**
 * A value of one of libpq's parameters.
 *
 * @param text the value
 * @param origin where it was written
 */
record LibpqValue(String text, SettingOrigin origin) {
    String place() {
        return origin.place();
    }
}
