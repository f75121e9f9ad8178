package dev.pgpx.schema.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pgpx.schema.error.SchemaException;
import org.junit.jupiter.api.Test;

class CatalogReaderTest {
    @Test
    void refusesServersThatAreTooOld() {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> CatalogReader.requireReadable(12))
                .withMessageContaining("PGPX-3013")
                .withMessageContaining("version 12")
                .withMessageContaining("servers from 13 on");
        assertThatCode(() -> CatalogReader.requireReadable(13)).doesNotThrowAnyException();
    }
}
