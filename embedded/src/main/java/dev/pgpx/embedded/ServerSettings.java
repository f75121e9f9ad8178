package dev.pgpx.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a builder was told, checked and complete.
 *
 * @param version the major version asked for, null when none was named
 * @param dataFolder the folder to keep, null for a temporary one
 * @param temporaryParent where temporary folders are made
 * @param port the port, 0 for a free one
 * @param parameters the server's parameters, which overrule ours
 * @param binaries a jar, a folder of jars or an installation; null to search the class path
 * @param cache where jars are unpacked
 * @param password the password of a new data folder's user, null for no password
 */
record ServerSettings(
        @Nullable Integer version,
        @Nullable Path dataFolder,
        Path temporaryParent,
        int port,
        Map<String, String> parameters,
        Duration startTimeout,
        @Nullable Path binaries,
        Path cache,
        @Nullable String password) {

    static final int DEFAULT_VERSION = 18;

    int versionOrDefault() {
        return version == null ? DEFAULT_VERSION : version;
    }

    /** The same for a throw-away server beside this one. */
    ServerSettings temporary() {
        return new ServerSettings(
                version, null, temporaryParent, 0, parameters, startTimeout, binaries, cache, password);
    }

    @Override
    public String toString() {
        return "ServerSettings[version=" + version + ", dataFolder=" + dataFolder + ", port=" + port + "]";
    }
}
