package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.OperatorClassFact;
import dev.pgpx.schema.fact.OperatorFact;
import dev.pgpx.schema.fact.OperatorFamilyFact;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads operators, operator families and operator classes. */
final class OperatorReader implements FactReader {
    /** Without those that are only named by others, and not defined. */
    private static final String OPERATORS =
            """
            select o.oid::bigint, n.nspname, o.oprname, format_type(nullif(o.oprleft, 0), null),
                format_type(nullif(o.oprright, 0), null), o.oprcode::oid::regproc::text, array_remove(array[
                    'commutator=operator(' || quote_ident(cn.nspname) || '.' || co.oprname || ')',
                    'negator=operator(' || quote_ident(gn.nspname) || '.' || ne.oprname || ')',
                    'restrict=' || nullif(o.oprrest::oid, 0)::regproc, 'join=' || nullif(o.oprjoin::oid, 0)::regproc,
                    case when o.oprcanhash then 'hashes=' end, case when o.oprcanmerge then 'merges=' end], null)
            from pg_operator o join pg_namespace n on n.oid = o.oprnamespace
            left join pg_operator co on co.oid = o.oprcom left join pg_namespace cn on cn.oid = co.oprnamespace
            left join pg_operator ne on ne.oid = o.oprnegate left join pg_namespace gn on gn.oid = ne.oprnamespace
            where o.oprcode <> 0 and o.oprnamespace::bigint = any(:namespaces)""";

    private static final String FAMILIES =
            """
            select f.oid::bigint, n.nspname, f.opfname, am.amname
            from pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace join pg_am am on am.oid = f.opfmethod
            where f.opfnamespace::bigint = any(:namespaces)""";

    private static final String CLASSES =
            """
            select c.oid::bigint, n.nspname, c.opcname, am.amname, format_type(c.opcintype, null), c.opcdefault,
                fn.nspname, f.opfname, format_type(nullif(c.opckeytype, 0), null)
            from pg_opclass c join pg_namespace n on n.oid = c.opcnamespace join pg_am am on am.oid = c.opcmethod
            join pg_opfamily f on f.oid = c.opcfamily join pg_namespace fn on fn.oid = f.opfnamespace
            where c.opcnamespace::bigint = any(:namespaces)""";

    /** Of families and of classes, told apart by what they depend on. */
    private static final String MEMBERS =
            """
            select d.refclassid::bigint, d.refobjid::bigint, 'pg_amop', a.oid::bigint, 0, a.amopstrategy::int,
                'operator ' || a.amopstrategy || ' ' || a.amopopr::regoperator || coalesce(
                    ' for order by ' || quote_ident(n.nspname) || '.' || quote_ident(s.opfname), '') as member
            from pg_depend d join pg_amop a on a.oid = d.objid
            left join pg_opfamily s on s.oid = a.amopsortfamily left join pg_namespace n on n.oid = s.opfnamespace
            where d.classid = 'pg_amop'::regclass
                and d.refclassid in ('pg_opfamily'::regclass, 'pg_opclass'::regclass)
            union all
            select d.refclassid::bigint, d.refobjid::bigint, 'pg_amproc', a.oid::bigint, 1, a.amprocnum::int,
                'function ' || a.amprocnum || ' (' || format_type(a.amproclefttype, null) || ', '
                    || format_type(a.amprocrighttype, null) || ') ' || a.amproc::oid::regprocedure
            from pg_depend d join pg_amproc a on a.oid = d.objid
            where d.classid = 'pg_amproc'::regclass
                and d.refclassid in ('pg_opfamily'::regclass, 'pg_opclass'::regclass)
            order by 5, 6, member""";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(Set.of("pg_operator"), OPERATORS, row -> found.add("pg_operator", row.getLong(0), operator(row)));
        Map<ObjectId, List<Member>> members = new HashMap<>();
        catalog.rows(Set.of("pg_amop", "pg_amproc"), MEMBERS, row -> members.computeIfAbsent(
                        new ObjectId(row.getLong(0), row.getLong(1), 0), any -> new ArrayList<>())
                .add(new Member(Cells.text(row, 2), row.getLong(3), Cells.text(row, 6))));
        catalog.rows(Set.of("pg_opfamily"), FAMILIES, row -> {
            List<Member> own = members.getOrDefault(found.id("pg_opfamily", row.getLong(0), 0), List.of());
            add(found, "pg_opfamily", row.getLong(0), family(row, texts(own)), own);
        });
        catalog.rows(Set.of("pg_opclass"), CLASSES, row -> {
            List<Member> own = members.getOrDefault(found.id("pg_opclass", row.getLong(0), 0), List.of());
            add(found, "pg_opclass", row.getLong(0), operatorClass(row, texts(own)), own);
        });
    }

    private static void add(Found found, String catalog, long id, Fact fact, List<Member> members) {
        found.add(catalog, id, fact);
        if (!found.isMember(catalog, id)) {
            members.forEach(member -> found.alias(member.catalog(), member.id(), 0, fact.key()));
        }
    }

    private static OperatorFact operator(Row row) {
        return new OperatorFact(
                Cells.name(row, 1),
                Cells.optional(row, 3),
                Cells.optional(row, 4),
                Cells.text(row, 5),
                Cells.options(row, 6));
    }

    private static OperatorFamilyFact family(Row row, List<String> members) {
        return new OperatorFamilyFact(Cells.name(row, 1), Cells.text(row, 3), members);
    }

    private static OperatorClassFact operatorClass(Row row, List<String> members) {
        return new OperatorClassFact(
                Cells.name(row, 1),
                Cells.text(row, 3),
                Cells.text(row, 4),
                row.getBoolean(5),
                Cells.name(row, 6),
                Cells.optional(row, 8),
                members);
    }

    private static List<String> texts(List<Member> members) {
        return members.stream().map(Member::text).toList();
    }

    private record Member(String catalog, long id, String text) {}
}
