package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.SubscriptionFact;

/** Reads subscriptions of this database, as far as the user may see how they connect. */
final class SubscriptionReader implements FactReader {
    private static final String PRIVILEGE =
            """
            select has_column_privilege('pg_subscription', 'subconninfo', 'select'),
                (select array_agg(subname::text order by subname) from pg_subscription
                    where subdbid = (select oid from pg_database where datname = current_database()))""";

    private static final String SUBSCRIPTIONS =
            """
            select s.oid::bigint, s.subname, s.subconninfo, s.subpublications, s.subenabled, array_remove(array[
                'slot_name=' || coalesce(quote_literal(s.subslotname), 'none'),
                case when s.subsynccommit <> 'off' then 'synchronous_commit=' || quote_literal(s.subsynccommit) end,
                %s], null)
            from pg_subscription s where s.subdbid = (select oid from pg_database where datname = current_database())""";

    @Override
    public void read(Catalog catalog, Found found) {
        if (catalog.whole()) {
            boolean[] allowed = {false};
            catalog.rows(PRIVILEGE, row -> {
                allowed[0] = row.getBoolean(0);
                if (!allowed[0]) {
                    Cells.texts(row, 1)
                            .forEach(name ->
                                    found.unknown(Unknown.of("PGPX-3014", "subscription " + name, "pg_subscription")));
                }
            });
            if (allowed[0]) {
                readAll(catalog, found);
            }
        }
    }

    private static void readAll(Catalog catalog, Found found) {
        Secrets secrets = new Secrets(catalog, found);
        catalog.rows(SUBSCRIPTIONS.formatted(newer(catalog)), row -> {
            String name = Cells.text(row, 1);
            found.add(
                    "pg_subscription",
                    row.getLong(0),
                    new SubscriptionFact(
                            name,
                            secrets.connection("subscription " + name, "pg_subscription", Cells.text(row, 2)),
                            Cells.texts(row, 3),
                            row.getBoolean(4),
                            Cells.options(row, 5)));
        });
    }

    private static String newer(Catalog catalog) {
        String streaming = catalog.since(
                16,
                "'streaming=' || case s.substream when 'p' then 'parallel' when 't' then 'on' else 'off' end",
                catalog.since(14, "case when s.substream then 'streaming=on' end", "null::text"));
        return String.join(
                ", ",
                streaming,
                catalog.since(14, "case when s.subbinary then 'binary=true' end", "null::text"),
                catalog.since(15, "case when s.subtwophasestate <> 'd' then 'two_phase=true' end", "null::text"),
                catalog.since(15, "case when s.subdisableonerr then 'disable_on_error=true' end", "null::text"),
                catalog.since(
                        16, "case when not s.subpasswordrequired then 'password_required=false' end", "null::text"),
                catalog.since(16, "case when s.subrunasowner then 'run_as_owner=true' end", "null::text"),
                catalog.since(16, "case when s.suborigin <> 'any' then 'origin=' || s.suborigin end", "null::text"),
                catalog.since(17, "case when s.subfailover then 'failover=true' end", "null::text"));
    }
}
