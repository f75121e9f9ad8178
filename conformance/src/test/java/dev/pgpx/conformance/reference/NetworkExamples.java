package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.StationTable.STATION;

import dev.pgpx.query.CidrExpression;
import dev.pgpx.query.Expression;
import dev.pgpx.query.InetExpression;
import dev.pgpx.types.Cidr;
import dev.pgpx.types.Inet;
import dev.pgpx.types.Macaddr;
import java.util.List;

@Section(
        value = "Network addresses",
        rows = Rows.STATIONS,
        text =
                "`STATION.address` is an `inet`, `STATION.network` a `cidr`, `STATION.card` a `macaddr` and `STATION.radio` a"
                        + " `macaddr8`.")
class NetworkExamples {
    @Example("Networks in networks")
    List<Expression<?>> containment() {
        return List.of(
                STATION.address.isWithin(Cidr.parse("10.0.0.0/8")),
                STATION.address.isWithin(STATION.network),
                STATION.address.isWithinOrEqual(Inet.parse("10.1.2.3/24")),
                STATION.network.contains(Inet.parse("10.1.2.4")),
                STATION.network.containsOrEquals(STATION.address),
                STATION.network.overlaps(Cidr.parse("10.1.0.0/16")));
    }

    @Example("Parts of addresses")
    List<Expression<?>> parts() {
        return List.of(
                STATION.address.host(),
                STATION.address.maskLength(),
                STATION.address.network(),
                STATION.address.netMask(),
                STATION.address.hostMask(),
                STATION.address.broadcast(),
                STATION.address.family(),
                STATION.address.isSameFamilyAs(STATION.network),
                STATION.network.abbreviated());
    }

    @Example("Other addresses")
    List<Expression<?>> arithmetic() {
        return List.of(
                STATION.address.plus(5),
                STATION.address.minus(1),
                STATION.address.minusAddress(Inet.parse("10.1.2.0")),
                STATION.address.bitAnd(Inet.parse("0.0.0.255")),
                STATION.address.bitOr(Inet.parse("0.0.0.4")),
                STATION.address.bitNot(),
                STATION.address.withMaskLength(16),
                STATION.network.withMaskLength(16),
                STATION.address.merge(STATION.network),
                STATION.address.merge(InetExpression.of(Inet.parse("10.1.3.1"))),
                STATION.network.merge(CidrExpression.of(Cidr.parse("10.2.0.0/16"))));
    }

    @Example("Hardware addresses")
    List<Expression<?>> hardware() {
        return List.of(
                STATION.card.manufacturer(),
                STATION.card.bitAnd(Macaddr.parse("00:00:00:ff:ff:ff")),
                STATION.card.bitOr(Macaddr.parse("00:00:00:ff:ff:ff")),
                STATION.card.bitNot(),
                STATION.radio.manufacturer());
    }
}
