package dev.pgpx.settings;

/**
 * Where a value was written. Immutable.
 *
 * @param layer the layer that it belongs to
 * @param place a file with line and column ({@code pgpx.yaml:3:9}), a variable, a system property, an option; files in the working folder
 *     are named from there
 */
public record SettingOrigin(SettingLayer layer, String place) {
    /** The place. */
    @Override
    public String toString() {
        return place;
    }
}
