package dev.pgpx.query;

import java.util.List;

/**
 * How rows are grouped, which groups are kept, and the windows that have a name.
 *
 * @param distinct whether equal grouping sets count once
 * @param groups expressions and grouping sets
 * @param conditions which groups are kept
 * @param windows the named windows
 */
record Grouping(boolean distinct, List<GroupingElement> groups, List<Node> conditions, List<Window> windows) {
    static final Grouping NONE = new Grouping(false, List.of(), List.of(), List.of());

    Grouping groupedBy(List<GroupingElement> more) {
        return new Grouping(distinct, Lists.append(groups, more), conditions, windows);
    }

    Grouping having(Condition... more) {
        return new Grouping(distinct, groups, Lists.appendNodes(conditions, more), windows);
    }

    Grouping windows(List<Window> more) {
        return new Grouping(distinct, groups, conditions, Lists.append(windows, more));
    }

    Grouping onceEach() {
        return new Grouping(true, groups, conditions, windows);
    }

    void render(SqlWriter out, Projection projection) {
        if (groups.isEmpty() && conditions.isEmpty() && windows.isEmpty()) {
            return;
        }
        if (distinct) {
            out.requires(ServerFeature.GROUP_BY_DISTINCT);
        }
        for (int i = 0; i < groups.size(); i++) {
            out.text(i > 0 ? ", " : distinct ? " group by distinct " : " group by ");
            groups.get(i).render(out, projection);
        }
        SelectClauses.conjunction(out, " having ", conditions);
        for (int i = 0; i < windows.size(); i++) {
            out.text(i == 0 ? " window " : ", ");
            windows.get(i).renderDefinition(out);
        }
    }
}
