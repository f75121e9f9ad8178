package dev.pgpx.query;

/**
 * The version of a server.
 *
 * @param major what decides its features: 18
 * @param text as the server says it: {@code 18.6}
 */
public record ServerVersion(int major, String text) {
    /**
     * Reads what a server says of itself.
     *
     * @param text the setting {@code server_version}: {@code 14.20 (Debian 14.20-1)}, {@code 19beta1}
     * @return the version, without what follows a space
     */
    public static ServerVersion of(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        int space = text.indexOf(' ');
        int major = digits == 0 ? 0 : Integer.parseInt(text.substring(0, digits));
        return new ServerVersion(major, space < 0 ? text : text.substring(0, space));
    }

    /**
     * Whether it has a feature.
     *
     * @param feature the feature
     * @return false when the server is older
     */
    public boolean has(ServerFeature feature) {
        return major >= feature.version();
    }

    @Override
    public String toString() {
        return text;
    }
}
