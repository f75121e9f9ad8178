package dev.pgpx.query;

import static dev.pgpx.query.TypedSamples.T;

import dev.pgpx.query.TypedSamples.Sample;
import dev.pgpx.types.Cidr;
import dev.pgpx.types.Inet;
import dev.pgpx.types.Macaddr;
import dev.pgpx.types.Macaddr8;
import java.util.List;

/** {@code inet}, {@code cidr}, {@code macaddr}, {@code macaddr8}. */
final class NetworkSamples {
    private static final Inet NET = Inet.parse("10.0.0.0/8");
    private static final Cidr CIDR = Cidr.parse("10.1.0.0/16");

    private NetworkSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(T.inet.isWithin(NET), "typed.inet << $1::inet", "t"),
                Sample.of(T.inet.isWithin(CIDR), "typed.inet << $1::cidr", "t"),
                Sample.of(T.inet.isWithin(T.cidr), "typed.inet << typed.cidr", "f"),
                Sample.of(T.inet.isWithinOrEqual(NET), "typed.inet <<= $1::inet", "t"),
                Sample.of(T.inet.isWithinOrEqual(CIDR), "typed.inet <<= $1::cidr", "t"),
                Sample.of(T.inet.isWithinOrEqual(T.inet), "typed.inet <<= typed.inet", "t"),
                Sample.of(T.cidr.contains(Inet.parse("10.1.2.4")), "typed.cidr >> $1::inet", "t"),
                Sample.of(T.cidr.contains(Cidr.parse("10.1.2.0/25")), "typed.cidr >> $1::cidr", "t"),
                Sample.of(T.cidr.contains(T.inet), "typed.cidr >> typed.inet", "f"),
                Sample.of(T.cidr.containsOrEquals(NET), "typed.cidr >>= $1::inet", "f"),
                Sample.of(T.cidr.containsOrEquals(CIDR), "typed.cidr >>= $1::cidr", "f"),
                Sample.of(T.cidr.containsOrEquals(T.cidr), "typed.cidr >>= typed.cidr", "t"),
                Sample.of(T.cidr.overlaps(NET), "typed.cidr && $1::inet", "t"),
                Sample.of(T.cidr.overlaps(CIDR), "typed.cidr && $1::cidr", "t"),
                Sample.of(T.cidr.overlaps(T.inet), "typed.cidr && typed.inet", "t"),
                Sample.of(T.inet.eq(Inet.parse("10.1.2.3/24")), "typed.inet = $1::inet", "t"),
                Sample.of(T.cidr.lt(CIDR), "typed.cidr < $1::cidr", "f"),
                Sample.of(T.cidr.abbreviated(), "abbrev(typed.cidr)", "10.1.2/24"),
                Sample.of(T.inet.host(), "host(typed.inet)", "10.1.2.3"),
                Sample.of(T.inet.broadcast(), "broadcast(typed.inet)", "10.1.2.255/24"),
                Sample.of(T.inet.hostMask(), "hostmask(typed.inet)", "0.0.0.255"),
                Sample.of(T.inet.netMask(), "netmask(typed.inet)", "255.255.255.0"),
                Sample.of(T.inet.network(), "network(typed.inet)", "10.1.2.0/24"),
                Sample.of(T.inet.family(), "family(typed.inet)", "4"),
                Sample.of(T.inet.maskLength(), "masklen(typed.inet)", "24"),
                Sample.of(T.inet.isSameFamilyAs(T.cidr), "inet_same_family(typed.inet, typed.cidr)", "t"),
                Sample.of(
                        T.inet.merge(InetExpression.of(Inet.parse("10.1.3.1"))),
                        "inet_merge(typed.inet, $1::inet)",
                        "10.1.2.0/23"),
                Sample.of(T.inet.merge(CidrExpression.of(CIDR)), "inet_merge(typed.inet, $1::cidr)", "10.1.0.0/16"),
                Sample.of(T.inet.plus(5L), "typed.inet + $1", "10.1.2.8/24"),
                Sample.of(T.inet.plus(T.big), "typed.inet + typed.big", "10.1.2.6/24"),
                Sample.of(T.inet.minus(1L), "typed.inet - $1", "10.1.2.2/24"),
                Sample.of(T.inet.minus(T.big), "typed.inet - typed.big", "10.1.2.0/24"),
                Sample.of(T.inet.minusAddress(Inet.parse("10.1.2.0")), "typed.inet - $1::inet", "3"),
                Sample.of(T.inet.minusAddress(T.inet), "typed.inet - typed.inet", "0"),
                Sample.of(T.inet.bitAnd(Inet.parse("0.0.0.255")), "typed.inet & $1::inet", "0.0.0.3"),
                Sample.of(T.inet.bitAnd(T.inet), "typed.inet & typed.inet", "10.1.2.3/24"),
                Sample.of(T.inet.bitOr(Inet.parse("0.0.0.4")), "typed.inet | $1::inet", "10.1.2.7"),
                Sample.of(T.inet.bitOr(T.inet), "typed.inet | typed.inet", "10.1.2.3/24"),
                Sample.of(T.inet.bitNot(), "~typed.inet", "245.254.253.252/24"),
                Sample.of(T.inet.bitNot().host(), "host(~typed.inet)", "245.254.253.252"),
                Sample.of(T.inet.withMaskLength(16), "set_masklen(typed.inet, $1)", "10.1.2.3/16"),
                Sample.of(T.inet.withMaskLength(T.number), "set_masklen(typed.inet, typed.number)", "10.1.2.3/2"),
                Sample.of(T.cidr.withMaskLength(16), "set_masklen(typed.cidr, $1)", "10.1.0.0/16"),
                Sample.of(T.cidr.withMaskLength(T.number), "set_masklen(typed.cidr, typed.number)", "0.0.0.0/2"),
                Sample.of(T.inet.plus(1L).as("next").host(), "host(typed.inet + $1)", "10.1.2.4"),
                Sample.of(T.mac.manufacturer(), "trunc(typed.mac)", "08:00:2b:00:00:00"),
                Sample.of(
                        T.mac.bitAnd(Macaddr.parse("00:00:00:ff:ff:ff")),
                        "typed.mac & $1::macaddr",
                        "00:00:00:01:02:03"),
                Sample.of(T.mac.bitAnd(T.mac), "typed.mac & typed.mac", "08:00:2b:01:02:03"),
                Sample.of(
                        T.mac.bitOr(Macaddr.parse("00:00:00:ff:ff:ff")),
                        "typed.mac | $1::macaddr",
                        "08:00:2b:ff:ff:ff"),
                Sample.of(T.mac.bitOr(T.mac), "typed.mac | typed.mac", "08:00:2b:01:02:03"),
                Sample.of(T.mac.bitNot(), "~typed.mac", "f7:ff:d4:fe:fd:fc"),
                Sample.of(T.mac8.manufacturer(), "trunc(typed.mac8)", "08:00:2b:00:00:00:00:00"),
                Sample.of(T.mac8.gt(Macaddr8.parse("00:00:00:00:00:00:00:01")), "typed.mac8 > $1::macaddr8", "t"));
    }
}
