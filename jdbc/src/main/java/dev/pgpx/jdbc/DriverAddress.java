package dev.pgpx.jdbc;

import dev.pgpx.database.settings.Host;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.TargetServer;
import org.postgresql.ds.PGSimpleDataSource;

/** Tells the driver where the servers are and which of them is wanted. */
final class DriverAddress {
    private DriverAddress() {}

    static void set(PGSimpleDataSource source, Settings settings) {
        source.setServerNames(settings.hosts().stream().map(Host::name).toArray(String[]::new));
        source.setPortNumbers(settings.hosts().stream().mapToInt(Host::port).toArray());
        source.setTargetServerType(keyword(settings.targetServer()));
        source.setLoadBalanceHosts(settings.loadBalanceHosts());
    }

    private static String keyword(TargetServer server) {
        return switch (server) {
            case ANY -> "any";
            case PRIMARY -> "primary";
            case STANDBY -> "secondary";
            case PREFER_STANDBY -> "preferSecondary";
        };
    }
}
