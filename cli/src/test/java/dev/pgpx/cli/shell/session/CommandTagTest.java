package dev.pgpx.cli.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTagTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
            insert into a values (1)               => INSERT 3
            with a as (select 1) delete from b     => 3 rows changed
            create or replace temp view a as select 1 => CREATE VIEW
            create materialized view a as select 1 => CREATE MATERIALIZED VIEW
            drop unique index a                    => DROP INDEX
            alter user a superuser                 => ALTER USER
            begin                                  => BEGIN
            set a = 1                              => SET
            create                                 => CREATE
            """)
    void saysWhatWasDone(String sql, String tag) {
        assertThat(CommandTag.of(sql, 3)).isEqualTo(tag);
    }
}
