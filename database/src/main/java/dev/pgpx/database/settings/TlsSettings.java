package dev.pgpx.database.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How connections are secured. Immutable; its text shows no secret.
 *
 * @param mode what is encrypted and checked
 * @param rootCertificate a file of the authorities that are trusted (PEM); null for those that Java trusts
 * @param certificate the client's certificate (PEM); null for none
 * @param key the key of the client's certificate; null for none, never without a certificate
 * @param keyPassword opens the key's file
 * @param channelBinding whether the login is bound to the channel
 */
public record TlsSettings(
        TlsMode mode,
        @Nullable Path rootCertificate,
        @Nullable Path certificate,
        @Nullable Path key,
        Password keyPassword,
        ChannelBinding channelBinding) {}
