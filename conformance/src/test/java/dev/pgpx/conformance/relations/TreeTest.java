package dev.pgpx.conformance.relations;

import static dev.pgpx.conformance.relations.Trees_CategoryTable.CATEGORY;
import static dev.pgpx.conformance.relations.Trees_FolderTable.FOLDER;
import static dev.pgpx.conformance.relations.Trees_LabelTable.LABEL;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.conformance.relations.Trees.Category;
import dev.pgpx.conformance.relations.Trees.Folder;
import dev.pgpx.conformance.relations.Trees.Label;
import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.StatementListener;
import dev.pgpx.database.StatementStart;
import dev.pgpx.database.error.RelationException;
import dev.pgpx.model.One;
import dev.pgpx.query.QueryException;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trees of rows of one table, loaded whole by one statement. */
@PgpxTest
class TreeTest {
    private final List<StatementEvent> events = new ArrayList<>();
    private Database db;

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(CATEGORY, LABEL, FOLDER).createAll(db);
    }

    /** a(1) with b(2) and c(3); b with d(4) and e(5), which is deleted and has f(6); d with g(7); and h(8) alone. */
    @BeforeEach
    void fill(Database database) {
        database.run(
                sql(
                        "truncate tree_category, tree_label, tree_category_tree_label, tree_twin, tree_folder restart identity"));
        database.run(
                sql(
                        "insert into tree_category (parent_id, name, deleted_at) values (null, 'a', null), (1, 'b', null),"
                                + " (1, 'c', null), (2, 'd', null), (2, 'e', now()), (5, 'f', null), (4, 'g', null), (null, 'h', null)"));
        database.run(sql("insert into tree_label values ('new')"));
        database.run(sql("insert into tree_category_tree_label values (4, 'new'), (7, 'new')"));
        database.run(sql("insert into tree_folder values ('x', 1, null, null), ('x', 2, 'x', 1), ('y', 2, 'x', 1),"
                + " ('y', 1, 'y', 2), ('z', 1, null, null)"));
        db = database.withListener(events::add);
    }

    private List<String> statements() {
        return events.stream().map(event -> event.statement().label()).toList();
    }

    /** The loaded part of a tree, as text: {@code a(c b(d))}, with a question mark where nothing is loaded. */
    private static String text(Category category) {
        if (!category.children().isLoaded()) {
            return category.name() + "?";
        }
        String children = category.children().stream().map(TreeTest::text).collect(Collectors.joining(" "));
        return children.isEmpty() ? category.name() : category.name() + "(" + children + ")";
    }

    private static String pathOf(Category category) {
        @Nullable One<Category> parent = category.parent();
        if (parent == null) {
            return category.name();
        }
        return parent.isLoaded() ? pathOf(parent.get()) + "/" + category.name() : "?/" + category.name();
    }

    private Category named(String name) {
        return db.one(from(CATEGORY).where(CATEGORY.name.eq(name)));
    }

    @Test
    void loadsWholeTreesByOneStatement() {
        List<Category> roots = db.list(from(CATEGORY)
                .where(CATEGORY.parentId.isNull())
                .load(CATEGORY.children.recursive())
                .orderBy(CATEGORY.id.asc()));

        assertThat(roots).extracting(TreeTest::text).containsExactly("a(c b(d(g)))", "h");
        assertThat(statements()).containsExactly("select tree_category", "load tree_category.children");
    }

    @Test
    void loadsWhatIsAboveByOneStatement() {
        List<Category> all =
                db.list(from(CATEGORY).load(CATEGORY.parent.recursive()).orderBy(CATEGORY.name.asc()));

        assertThat(all)
                .extracting(TreeTest::pathOf)
                .containsExactly("a", "a/b", "a/c", "a/b/d", "a/b/e/f", "a/b/d/g", "h");
        assertThat(statements()).containsExactly("select tree_category", "load tree_category.parent");
    }

    @Test
    void loadsATreeInTheRoundTripOfAQueryThatSaysTheKeys() {
        List<String> told = new ArrayList<>();
        Category a = db.withListener(new StatementListener() {
                    @Override
                    public void started(StatementStart start) {
                        told.add("begun " + start.statement().label());
                    }

                    @Override
                    public void ended(StatementEvent event) {
                        told.add("ended " + event.statement().label());
                    }
                })
                .one(from(CATEGORY).withKey(1).load(CATEGORY.children.recursive(2), CATEGORY.labels));

        assertThat(text(a)).isEqualTo("a(c b(d?))");
        assertThat(told)
                .startsWith(
                        "begun select tree_category",
                        "begun load tree_category.children",
                        "begun load tree_category.labels",
                        "ended select tree_category")
                .hasSize(6);
    }

    @Test
    void loadsRelationsOfAllRowsOfTheTree() {
        Category a = db.one(from(CATEGORY)
                .where(CATEGORY.name.eq("a"))
                .load(CATEGORY.children.recursive().load(CATEGORY.labels, CATEGORY.children)));

        Category d = a.children().get().get(1).children().get().get(0);
        assertThat(d.labels()).containsExactly(new Label("new"));
        assertThat(d.children().get().get(0).labels().isLoaded()).isTrue();
        assertThat(statements())
                .containsExactly("select tree_category", "load tree_category.children", "load tree_category.labels");
    }

    @Test
    void followsAnOrderAndLeavesOutWithConditionsAllThatIsBehind() {
        Category ordered = db.one(from(CATEGORY)
                .where(CATEGORY.name.eq("a"))
                .load(CATEGORY.children.orderBy(CATEGORY.name.asc()).recursive()));
        Category part = db.one(from(CATEGORY)
                .where(CATEGORY.name.eq("a"))
                .load(CATEGORY.children.where(CATEGORY.name.ne("d")).recursive()));

        assertThat(text(ordered)).isEqualTo("a(b(d(g)) c)");
        assertThat(text(part)).isEqualTo("a(c b)");
        assertThat(part.children().isWhole()).isFalse();
        assertThat(part.children().get().get(1).children().isWhole()).isFalse();
    }

    @Test
    void stopsAtADepthAndGoesOnFromThereOnNeed() {
        Category a = db.one(from(CATEGORY).where(CATEGORY.name.eq("a")).load(CATEGORY.children.recursive(2)));
        assertThat(text(a)).isEqualTo("a(c b(d?))");

        Category d = a.children().get().get(1).children().get().get(0);
        assertThat(d.children()).extracting(Category::name).containsExactly("g");
        assertThat(text(a)).isEqualTo("a(c b(d(g)))");
        assertThat(statements())
                .containsExactly("select tree_category", "load tree_category.children", "load tree_category.children");

        List<Category> all =
                db.list(from(CATEGORY).load(CATEGORY.children.recursive(2)).orderBy(CATEGORY.id.asc()));
        assertThat(text(all.get(0))).isEqualTo("a(c b(d(g)))");
    }

    @Test
    void stopsAboveAtADepth() {
        Category g = db.one(from(CATEGORY).where(CATEGORY.name.eq("g")).load(CATEGORY.parent.recursive(2)));
        assertThat(pathOf(g)).isEqualTo("?/b/d/g");

        One<Category> b = g.parent().get().parent();
        assertThat(b.get().parent().get().name()).isEqualTo("a");
        assertThat(pathOf(g)).isEqualTo("a/b/d/g");
    }

    @Test
    void refusesWhatIsNotLoadedOfATreeWhereThatIsRefused() {
        Category a = db.withStrictLoading()
                .one(from(CATEGORY).where(CATEGORY.name.eq("a")).load(CATEGORY.children.recursive(1)));

        assertThatThrownBy(() -> a.children().get().get(0).children().get())
                .isInstanceOf(RelationException.class)
                .hasMessageStartingWith("PGPX-2140: relation tree_category.children is not loaded");
    }

    @Test
    void followsKeysOfSeveralColumns() {
        Folder root = db.one(
                from(FOLDER).where(FOLDER.drive.eq("x"), FOLDER.number.eq(1)).load(FOLDER.folders.recursive()));
        Folder leaf = db.one(
                from(FOLDER).where(FOLDER.drive.eq("y"), FOLDER.number.eq(1)).load(FOLDER.parent.recursive(5)));

        assertThat(root.folders()).extracting(Folder::drive).containsExactly("x", "y");
        assertThat(root.folders().get().get(1).folders().get().get(0).number()).isEqualTo(1);
        assertThat(leaf.parent().get().parent().get().drive()).isEqualTo("x");
        assertThat(leaf.parent().get().parent().get().parent()).isNull();
        assertThat(statements()).hasSize(4);
    }

    @Test
    void refusesRowsThatLeadInACircle() {
        db.run(sql("update tree_category set parent_id = 7 where id = 2"));
        String message =
                "PGPX-2195: rows of table tree_category lead in a circle along relation tree_category.%s, which is"
                        + " loaded recursively\n  expected no row to be above or below itself\n"
                        + "  Find them by a query with recursive(...) over parent_id and correct parent_id of one of them; until then"
                        + " load a level at a time.";

        assertThatThrownBy(() -> db.list(from(CATEGORY).load(CATEGORY.children.recursive())))
                .isInstanceOf(RelationException.class)
                .hasMessage(message.formatted("children"));
        assertThatThrownBy(() -> db.list(from(CATEGORY).load(CATEGORY.parent.recursive())))
                .isInstanceOf(RelationException.class)
                .hasMessage(message.formatted("parent"));
        assertThat(named("g").parent().get().parent().get().parent().get().name())
                .isEqualTo("g");
        assertThat(text(db.one(from(CATEGORY).where(CATEGORY.name.eq("a")).load(CATEGORY.children.recursive()))))
                .isEqualTo("a(c)");
    }

    @Test
    void refusesWhatIsNoTree() {
        assertThatThrownBy(() -> CATEGORY.labels.recursive())
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "PGPX-1264: relation tree_category.labels cannot be loaded recursively: it leads to table tree_label,"
                                + " or over a join table\n  expected a relation between rows of one table, by a foreign key\n"
                                + "  Nest the loads instead: load(tree_category.labels.load(...)).");
        assertThatThrownBy(() -> CATEGORY.twins.recursive()).hasMessageStartingWith("PGPX-1264");
        assertThatThrownBy(() -> CATEGORY.children.limit(1).recursive())
                .hasMessage(
                        "PGPX-1265: relation tree_category.children is loaded recursively, and with a limit, which would be"
                                + " one of each level\n  Leave one of them out; recursive(depth) says how many levels.");
        assertThatThrownBy(() -> CATEGORY.children.recursive().limit(1)).hasMessageStartingWith("PGPX-1265");
        assertThatThrownBy(() -> CATEGORY.children.recursive(0)).hasMessageStartingWith("PGPX-1216");
        assertThat(CATEGORY.children.recursive(1)).isEqualTo(CATEGORY.children.asLoad());
    }
}
