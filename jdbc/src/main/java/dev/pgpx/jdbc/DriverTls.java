package dev.pgpx.jdbc;

import dev.pgpx.database.settings.TlsMode;
import dev.pgpx.database.settings.TlsSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.ssl.DefaultJavaSSLFactory;

/**
 * Tells the driver how to secure connections. Without a file of authorities those that Java trusts count; the driver's own default
 * would be the file {@code ~/.postgresql/root.crt}, which it uses here only together with a client's certificate.
 */
final class DriverTls {
    private DriverTls() {}

    static void set(PGSimpleDataSource source, TlsSettings tls) {
        source.setSslMode(tls.mode().keyword());
        source.setChannelBinding(tls.channelBinding().keyword());
        source.setSslRootCert(text(tls.rootCertificate()));
        source.setSslCert(text(tls.certificate()));
        source.setSslKey(text(tls.key()));
        source.setSslPassword(tls.keyPassword().current());
        boolean verified = tls.mode() == TlsMode.VERIFY_CA || tls.mode() == TlsMode.VERIFY_FULL;
        if (verified && tls.rootCertificate() == null && tls.certificate() == null) {
            source.setSslfactory(DefaultJavaSSLFactory.class.getName());
        }
    }

    private static @Nullable String text(@Nullable Path file) {
        return file == null ? null : file.toString();
    }
}
