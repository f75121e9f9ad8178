package dev.pgpx.conformance;

import dev.pgpx.testing.PgpxTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** What holds on the newest server holds on each supported one. */
@Tag("any-jvm")
class OlderServersTest {
    @Nested
    @PgpxTest(version = 13)
    class EntitiesOn13 extends EntityTest {}

    @Nested
    @PgpxTest(version = 14)
    class EntitiesOn14 extends EntityTest {}

    @Nested
    @PgpxTest(version = 15)
    class EntitiesOn15 extends EntityTest {}

    @Nested
    @PgpxTest(version = 16)
    class EntitiesOn16 extends EntityTest {}

    @Nested
    @PgpxTest(version = 17)
    class EntitiesOn17 extends EntityTest {}

    @Nested
    @PgpxTest(version = 13)
    class TransactionsOn13 extends TransactionTest {}

    @Nested
    @PgpxTest(version = 13)
    class ExpressionsOn13 extends ExpressionsTest {}

    @Nested
    @PgpxTest(version = 13)
    class TypesOn13 extends TypesTest {
        @Override
        int server() {
            return 13;
        }
    }

    @Nested
    @PgpxTest(version = 13)
    class RawSqlOn13 extends RawSqlTest {
        @Override
        int server() {
            return 13;
        }
    }

    @Nested
    @PgpxTest(version = 13)
    class PagesOn13 extends PaginationTest {}

    @Nested
    @PgpxTest(version = 13)
    class NestedCollectionsOn13 extends NestedCollectionsTest {
        @Override
        int server() {
            return 13;
        }
    }

    @Nested
    @PgpxTest(version = 13)
    class AggregatesOn13 extends AggregatesTest {
        @Override
        int server() {
            return 13;
        }
    }

    @Nested
    @PgpxTest(version = 16)
    class AggregatesOn16 extends AggregatesTest {
        @Override
        int server() {
            return 16;
        }
    }

    @Nested
    @PgpxTest(version = 13)
    class CommandsOn13 extends DataModificationTest {
        @Override
        int server() {
            return 13;
        }
    }

    @Nested
    @PgpxTest(version = 15)
    class CommandsOn15 extends DataModificationTest {
        @Override
        int server() {
            return 15;
        }
    }

    @Nested
    @PgpxTest(version = 17)
    class CommandsOn17 extends DataModificationTest {
        @Override
        int server() {
            return 17;
        }
    }

    @Nested
    @PgpxTest(version = 13)
    class TypedOperatorsOn13 extends TypedOperatorsTest {
        @Override
        int server() {
            return 13;
        }
    }
}
