package com.example;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import dev.pgpx.types.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
public record Device(
        @GeneratedId long id,
        UUID token,
        byte[] firmware,
        Inet address,
        @Nullable Cidr network,
        Macaddr port,
        Macaddr8 longPort,
        Bits switches,
        Money price,
        Xml manual,
        TsVector words,
        TsQuery alarm,
        Ltree category,
        Point position,
        Line wall,
        LineSegment edge,
        Box room,
        Path way,
        Polygon area,
        Circle range,
        List<Inet> routers) {}
