package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertRefused;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SystemCodecsTest {
    @Test
    void oidHasNoSign() {
        assertForms(Codecs.OID, 4_294_967_295L, "ffffffff", "4294967295");
        assertForms(Codecs.XID, 4_294_967_295L, "ffffffff", "4294967295");
        assertTextUnreadable(Codecs.XID, "x", "no number of a transaction");
        assertRefused(Codecs.OID, -1L, outOfRange("oid", "numbers from 0 to 4294967295"));
        assertRefused(Codecs.OID, 4_294_967_296L, outOfRange("oid", "numbers from 0 to 4294967295"));
        assertUnreadable(Codecs.OID, "00", "1 bytes where 4 were expected");
        assertTextUnreadable(Codecs.OID, "pg_class", "no object id");
    }

    @Test
    void logPlacesHaveTwoHalves() {
        assertForms(Codecs.PG_LSN, Lsn.parse("16/B374D848"), "00000016b374d848", "16/B374D848");
        assertForms(Codecs.PG_LSN, new Lsn(-1), "ffffffffffffffff", "FFFFFFFF/FFFFFFFF");
        assertThat(new Lsn(-1)).isGreaterThan(new Lsn(0)).hasToString("FFFFFFFF/FFFFFFFF");
        assertTextUnreadable(Codecs.PG_LSN, "16", "no place in the log");
        assertTextUnreadable(Codecs.PG_LSN, "1/100000000", "no place in the log");
        assertUnreadable(Codecs.PG_LSN, "00", "1 bytes where 8 were expected");
    }

    @Test
    void transactionNumbersHaveNoSign() {
        assertForms(Codecs.XID8, new TransactionId(-1), "ffffffffffffffff", "18446744073709551615");
        assertThat(new TransactionId(-1)).isGreaterThan(new TransactionId(0));
        assertTextUnreadable(Codecs.XID8, "x", "no number of a transaction");
        assertUnreadable(Codecs.XID8, "00", "1 bytes where 8 were expected");
    }

    @Test
    void regclassIsANameInTextFormOnly() {
        assertThat(Codecs.REGCLASS.hasBinary()).isFalse();
        assertThat(Codecs.REGCLASS.decodeText(Codecs.REGCLASS.text("app.\"a b\"")))
                .isEqualTo("app.\"a b\"");
        assertThat(Codecs.array(Codecs.REGCLASS).hasBinary()).isFalse();
        assertUnreadable(Codecs.REGCLASS, "000004eb", "its binary form, which has no name in it");
        assertThat(failure(() -> Forms.hex(Codecs.REGCLASS, "a")))
                .isEqualTo(outOfRange("regclass", "names in text form only"));
    }

    @Test
    void xmlHasNoDeclaration() {
        assertForms(Codecs.XML, new Xml("<a/>"), "3c612f3e", "<a/>");
        assertThat(new Xml("<a/>")).hasToString("<a/>");
        assertRefused(
                Codecs.XML,
                new Xml("<?xml version=\"1.0\"?><a/>"),
                outOfRange("xml", "XML without a declaration, which the server would change"));
    }
}
