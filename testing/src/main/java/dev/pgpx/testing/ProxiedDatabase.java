package dev.pgpx.testing;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.testing.fault.FaultProxy;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** A proxy before the server of a test, and a database through it where one is wanted. */
final class ProxiedDatabase implements AutoCloseable {
    private final GivenDatabase given;
    private final FaultProxy proxy;
    private @Nullable Database open;

    ProxiedDatabase(GivenDatabase given) {
        this.given = given;
        proxy = given.server()
                .embedded()
                .map(FaultProxy::to)
                .orElseGet(() -> FaultProxy.to(address(given.server().url("any"))));
    }

    private static InetSocketAddress address(String url) {
        var host = Settings.of(url).hosts().get(0);
        return new InetSocketAddress(host.name(), host.port());
    }

    FaultProxy proxy() {
        return proxy;
    }

    synchronized Database database() {
        Database known = open;
        if (known == null) {
            known = Database.open(proxy.url(given.handle().url()));
            open = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        // first the proxy: whatever fault is in force, the pool's connections end
        proxy.close();
        if (open != null) {
            open.close();
        }
    }
}
