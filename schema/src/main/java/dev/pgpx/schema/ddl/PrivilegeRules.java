package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.DefaultPrivilegeFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.PrivilegeFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may do what with objects, and with those to come. */
final class PrivilegeRules {
    static final List<Rule<?>> ALL = List.of(
            new Rule<>(
                    PrivilegeFact.class,
                    (fact, step) -> privileges(fact, fact.granted(), fact.grantable(), fact.revoked()),
                    fact -> privileges(fact, fact.revoked(), Set.of(), fact.granted())),
            new Rule<>(
                    DefaultPrivilegeFact.class,
                    (fact, step) -> defaults(fact, fact.granted(), fact.grantable(), fact.revoked()),
                    fact -> defaults(fact, fact.revoked(), Set.of(), fact.granted())));

    private PrivilegeRules() {}

    private static List<String> privileges(
            PrivilegeFact fact, Set<String> granted, Set<String> grantable, Set<String> revoked) {
        FactKey of = fact.of();
        String columns = of.kind() == FactKind.COLUMN ? " (" + Identifiers.quote(of.part()) + ")" : "";
        return statements("", columns, ObjectText.inGrants(of), fact.grantee(), granted, grantable, revoked);
    }

    private static List<String> defaults(
            DefaultPrivilegeFact fact, Set<String> granted, Set<String> grantable, Set<String> revoked) {
        String before = "alter default privileges for role " + Identifiers.quote(fact.creator())
                + fact.schema()
                        .map(name -> " in schema " + Identifiers.quote(name))
                        .orElse("") + " ";
        return statements(before, "", fact.objects(), fact.grantee(), granted, grantable, revoked);
    }

    /** Revokes first: of what was grantable and is not any more, the rest is granted again. */
    private static List<String> statements(
            String before,
            String columns,
            String object,
            String grantee,
            Set<String> granted,
            Set<String> grantable,
            Set<String> revoked) {
        String role = grantee.isEmpty() ? "public" : Identifiers.quote(grantee);
        Set<String> plain = new TreeSet<>(granted);
        plain.removeAll(grantable);
        List<String> statements = new ArrayList<>();
        if (!revoked.isEmpty()) {
            statements.add(before + "revoke " + list(revoked, columns) + " on " + object + " from " + role);
        }
        if (!plain.isEmpty()) {
            statements.add(before + "grant " + list(plain, columns) + " on " + object + " to " + role);
        }
        if (!grantable.isEmpty()) {
            statements.add(before + "grant " + list(grantable, columns) + " on " + object + " to " + role
                    + " with grant option");
        }
        return statements;
    }

    /** Privileges; those on a column name it each. */
    private static String list(Set<String> privileges, String columns) {
        return privileges.stream()
                .map(privilege -> privilege.toLowerCase(Locale.ROOT) + columns)
                .collect(Collectors.joining(", "));
    }
}
