package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertReads;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkCodecsTest {
    @Test
    void inetHasTheFormsOfTheServer() {
        assertForms(Codecs.INET, Inet.parse("1.2.3.4"), "0220000401020304", "1.2.3.4");
        assertForms(Codecs.INET, Inet.parse("1.2.3.4/24"), "0218000401020304", "1.2.3.4/24");
        assertReads(Codecs.INET, "0380001000000000000000000000000000000001", "::1", Inet.parse("0:0:0:0:0:0:0:1"));
        assertReads(Codecs.INET, "03400010fe800000000000000000000000000001", "fe80::1/64", Inet.parse("fe80::1/64"));
        assertReads(
                Codecs.INET,
                "0380001000000000000000000000000001020304",
                "::1.2.3.4",
                Inet.parse("0:0:0:0:0:0:102:304"));
        assertForms(
                Codecs.INET,
                Inet.parse("1:2:3:4:5:6:7:8/127"),
                "037f001000010002000300040005000600070008",
                "1:2:3:4:5:6:7:8/127");
    }

    @Test
    void addressesMappedToIpv6StayIpv6() {
        Inet mapped = Inet.parse("::ffff:1.2.3.4");
        assertReads(Codecs.INET, "0380001000000000000000000000ffff01020304", "::ffff:1.2.3.4", mapped);
        assertThat(mapped.address()).isInstanceOf(Inet6Address.class);
        assertThat(mapped).isNotEqualTo(Inet.parse("1.2.3.4"));
    }

    @Test
    void cidrHasTheFormsOfTheServer() {
        assertForms(Codecs.CIDR, Cidr.parse("1.2.3.4/32"), "0220010401020304", "1.2.3.4/32");
        assertForms(Codecs.CIDR, Cidr.parse("10.0.0.0/8"), "020801040a000000", "10.0.0.0/8");
        assertReads(
                Codecs.CIDR, "0320011020010db8000000000000000000000000", "2001:db8::/32", Cidr.parse("2001:db8::/32"));
    }

    @Test
    void refusesWhatTheServerDoesNotKeep() throws Exception {
        InetAddress address = InetAddress.getByAddress(new byte[] {10, 0, 0, 1});
        assertThat(Inet.of(address)).hasToString("10.0.0.1");
        assertThat(failure(() -> new Inet(address, 33)))
                .isEqualTo(outOfRange("inet", "prefixes from 0 to 32 for such an address"));
        assertThat(failure(() -> new Cidr(address, 8)))
                .isEqualTo(outOfRange("cidr", "networks, whose bits behind the prefix are 0"));
        InetAddress scoped = Inet6Address.getByAddress(null, new byte[16], 1);
        assertThat(failure(() -> Inet.of(scoped))).isEqualTo(outOfRange("inet", "addresses without a scope"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.256",
                "1.2.3.4/33",
                "localhost",
                ":",
                ":::",
                "1::2::3",
                "12345::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "::1%eth0",
                "1:2:3:4:5:6:7:1.2.3.4",
                "::1/129",
                "g::"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThat(failure(() -> Inet.parse(text)))
                .startsWith("PGPX-1003: the server's value of type inet could not be read: unexpected text");
    }

    @Test
    void refusesBytesThatAreNoAddress() {
        assertUnreadable(Codecs.INET, "02", "it ends after 1 bytes where 4 or more were expected");
        assertUnreadable(Codecs.INET, "0220000401", "1 bytes where 4 were expected");
        assertUnreadable(Codecs.INET, "0420000401020304", "an unknown family of addresses");
        assertUnreadable(Codecs.INET, "0320000401020304", "an unknown family of addresses");
    }

    @Test
    void macaddrHasTheFormsOfTheServer() {
        assertForms(Codecs.MACADDR, new Macaddr(0x08002b0102ffL), "08002b0102ff", "08:00:2b:01:02:ff");
        assertForms(
                Codecs.MACADDR8,
                Macaddr8.parse("08:00:2b:01:02:03:04:FF"),
                "08002b01020304ff",
                "08:00:2b:01:02:03:04:ff");
        assertThat(Macaddr.parse("08:00:2b:01:02:ff")).hasToString("08:00:2b:01:02:ff");
        assertThat(new Macaddr8(-1)).hasToString("ff:ff:ff:ff:ff:ff:ff:ff");
        assertThat(failure(() -> new Macaddr(1L << 48))).isEqualTo(outOfRange("macaddr", "six bytes"));
        assertUnreadable(Codecs.MACADDR, "00", "1 bytes where 6 were expected");
        assertTextUnreadable(Codecs.MACADDR, "08:00", "unexpected text at character 6");
        assertTextUnreadable(Codecs.MACADDR, "0g:00:2b:01:02:ff", "unexpected text at character 3");
        assertTextUnreadable(Codecs.MACADDR, "08:00:2b:01:02:ff:", "unexpected text at character 18");
    }
}
