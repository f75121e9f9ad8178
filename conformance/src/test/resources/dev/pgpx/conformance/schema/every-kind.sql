-- At least one object of every kind, with every property that makes a difference. What only newer servers know follows a line
-- "-- servers from N"; "-- all servers" ends such a part. Roles are there already: every_owner, "Every ""Reader""", every_writer.

set check_function_bodies = off;
create schema every;
create schema "Sch ""q"" 'a'
über";
comment on schema every is 'one of each';
grant usage on schema every to "Every ""Reader""" with grant option;
grant create on schema every to every_writer;
create extension hstore with schema every;
create extension btree_gist;
create extension "uuid-ossp" with schema "Sch ""q"" 'a'
über";
revoke execute on function every.hstore(text, text) from public;

-- types
create type every.mood as enum ('sad', 'o''k', E'new\nline', 'ü\', '');
create type every.no_labels as enum ();
create type every.pair as (a integer, "B ""b""" numeric(10, 2)[], c text collate "C");
create type every.empty_pair as ();
comment on column every.pair."B ""b""" is 'an attribute';
comment on type every.pair is 'a pair';
create domain every.short as varchar(10) collate "C" default 'x''y' not null
    constraint "is short" check (length(value) < 8) constraint other check (value <> 'no');
alter domain every.short add constraint not_checked check (value <> 'never') not valid;
comment on constraint "is short" on domain every.short is 'a check of a domain';
comment on domain every.short is 'a domain';
revoke usage on type every.short from public;
grant usage on type every.short to every_writer;
create function every.distance(float8, float8) returns float8 language sql immutable as 'select $1 - $2';
create type every.span as range (subtype = float8, subtype_diff = every.distance);
create type every.words as range (subtype = text, subtype_opclass = text_pattern_ops, collation = "C");
create type every.stepped;
create function every.canonical(every.stepped) returns every.stepped language internal immutable strict as 'int4range_canonical';
create type every.stepped as range (subtype = integer, canonical = every.canonical);
create type every.never_defined;
create type every.number;
create function every.number_in(cstring) returns every.number language internal immutable strict as 'int4in';
create function every.number_out(every.number) returns cstring language internal immutable strict as 'int4out';
create type every.number (input = every.number_in, output = every.number_out, internallength = 4, passedbyvalue, alignment = int4,
    storage = plain, category = 'N', preferred = true, default = '7', delimiter = ';');
create type every.big;
create function every.big_in(cstring) returns every.big language internal immutable strict as 'textin';
create function every.big_out(every.big) returns cstring language internal immutable strict as 'textout';
create type every.big (input = every.big_in, output = every.big_out, internallength = variable, storage = extended, collatable = true);
comment on type every.number is 'a base type';
alter type every.mood owner to every_owner;

-- routines
create function every.later(n integer default 3, variadic "more ""args""" text[] default '{}') returns setof every.pair
    language sql stable strict security definer leakproof parallel restricted cost 7 rows 12 set search_path = every, "Sch ""q"" 'a'
über" set work_mem = '3MB' as $f$select * from every.not_there_yet where id = n$f$;
create function every.out_args(in a integer, out b integer, inout c text) language plpgsql immutable parallel safe as 'begin b := a; end';
create function every.returns_table(a text) returns table (x integer, "Y y" text) language sql as 'select 1, a';
create function every.support(internal) returns internal language internal as 'textlike_support';
create function every.supported(text, text) returns boolean language internal immutable strict support every.support as 'textlike';
create function every.ranks() returns bigint language internal window immutable as 'window_row_number';
create procedure every.does(inout a integer, b text default 'it''s') language plpgsql as 'begin a := 1; commit; end';
create procedure every.does() language sql security definer as 'select 1';
comment on function every.later(integer, text[]) is 'a function';
comment on procedure every.does(integer, text) is 'a procedure';
revoke execute on function every.out_args(integer, text) from public;
grant execute on function every.out_args(integer, text) to every_writer;
grant execute on procedure every.does() to "Every ""Reader""";
alter procedure every.does() owner to every_owner;
create function every.add_up(state integer, value integer) returns integer language sql immutable as 'select coalesce(state, 0) + value';
create function every.take_away(state integer, value integer) returns integer language sql immutable as 'select state - value';
create function every.done(state integer) returns integer language sql immutable as 'select state';
create function every.done_more(state integer, value integer) returns integer language sql immutable as 'select state';
create aggregate every.total(value integer) (sfunc = every.add_up, stype = integer, sspace = 16, finalfunc = every.done_more,
    finalfunc_extra, finalfunc_modify = shareable, combinefunc = every.add_up, initcond = '0', msfunc = every.add_up,
    minvfunc = every.take_away, mstype = integer, msspace = 8, mfinalfunc = every.done, minitcond = '0', sortop = <,
    parallel = safe);
create aggregate every.counted(*) (sfunc = int8inc, stype = int8, initcond = '0');
create aggregate every.middle(float8 order by anyelement) (sfunc = ordered_set_transition, stype = internal,
    finalfunc = percentile_disc_final, finalfunc_extra);
create aggregate every.place(variadic "any" order by variadic "any") (sfunc = ordered_set_transition_multi, stype = internal,
    finalfunc = rank_final, finalfunc_extra, hypothetical);
comment on aggregate every.middle(float8 order by anyelement) is 'ordered';
comment on aggregate every.counted(*) is 'of nothing';
revoke execute on function every.counted() from public;
alter aggregate every.middle(float8 order by anyelement) owner to every_owner;

-- operators
create function every.same(every.pair, every.pair) returns boolean language sql immutable as 'select $1.a = $2.a';
create operator every.=== (function = every.same, leftarg = every.pair, rightarg = every.pair, commutator = operator(every.===),
    negator = operator(every.!==), restrict = eqsel, join = eqjoinsel, hashes, merges);
create function every.not_same(every.pair, every.pair) returns boolean language sql immutable as 'select $1.a <> $2.a';
create operator every.!== (function = every.not_same, leftarg = every.pair, rightarg = every.pair,
    commutator = operator(every.!==), negator = operator(every.===), restrict = neqsel, join = neqjoinsel);
create operator every.@@ (function = int4um, rightarg = integer);
comment on operator every.=== (every.pair, every.pair) is 'the same';
alter operator every.@@ (none, integer) owner to every_owner;
create operator family every.family using btree;
create function every.compare(integer, integer) returns integer language sql immutable as 'select $1 - $2';
create operator class every."Class ""c""" for type integer using btree family every.family as
    operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 every.compare(integer, integer);
alter operator family every.family using btree add operator 1 < (integer, bigint), operator 3 = (integer, bigint),
    function 1 (integer, bigint) btint48cmp(integer, bigint);
create operator class every.stored for type polygon using gist as operator 3 &&, storage box,
    function 1 gist_poly_consistent(internal, polygon, smallint, oid, internal), function 2 gist_box_union(internal, internal),
    function 5 gist_box_penalty(internal, internal, internal), function 6 gist_box_picksplit(internal, internal),
    function 7 gist_box_same(box, box, internal);
create operator class every.nearest for type point using gist as operator 15 <-> (point, point) for order by float_ops,
    function 1 gist_point_consistent(internal, point, smallint, oid, internal), function 2 gist_box_union(internal, internal),
    function 5 gist_box_penalty(internal, internal, internal), function 6 gist_box_picksplit(internal, internal),
    function 7 gist_box_same(box, box, internal), function 8 gist_point_distance(internal, point, smallint, oid, internal),
    storage box;
comment on operator class every."Class ""c""" using btree is 'a class';
comment on operator family every.family using btree is 'a family';
alter operator family every.family using btree owner to every_owner;
create function every.to_mood(integer) returns every.mood language sql immutable as 'select null::every.mood';
create cast (integer as every.mood) with function every.to_mood(integer) as assignment;
create cast (every.mood as every.pair) with inout;
create cast (every.number as integer) without function as implicit;
comment on cast (every.number as integer) is 'a cast';
create transform for integer language sql (from sql with function prsd_lextype(internal), to sql with function int4recv(internal));
comment on transform for integer language sql is 'a transform';

-- languages, access methods, collations, conversions
create trusted language "Lang ""l""" handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
comment on language "Lang ""l""" is 'a language';
grant usage on language "Lang ""l""" to every_writer;
revoke usage on language "Lang ""l""" from public;
create access method "heap ""two""" type table handler heap_tableam_handler;
create access method tree type index handler bthandler;
comment on access method tree is 'a method';
create collation every.plain (provider = libc, locale = 'C');
create collation "Sch ""q"" 'a'
über"."coll ""c""" from "C";
create collation every.icu_numbers (provider = icu, locale = 'en-u-kn-true', deterministic = false);
comment on collation every.plain is 'a collation';
alter collation every.plain owner to every_owner;
create conversion every."conv ""c""" for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
create default conversion every.by_default for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
comment on conversion every.by_default is 'a conversion';

-- text search
create text search parser every."parser ""p""" (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end,
    headline = prsd_headline, lextypes = prsd_lextype);
create text search template every."template ""t""" (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary every."dict ""d""" (template = every."template ""t""", accept = 'false');
create text search dictionary every.snow (template = snowball, language = english, stopwords = english);
create text search configuration every."config ""c""" (parser = every."parser ""p""");
alter text search configuration every."config ""c""" add mapping for asciiword, word with every."dict ""d""", every.snow, simple;
alter text search configuration every."config ""c""" add mapping for int with simple;
create text search configuration every.no_mapping (parser = pg_catalog.default);
comment on text search parser every."parser ""p""" is 'a parser';
comment on text search template every."template ""t""" is 'a template';
comment on text search dictionary every.snow is 'a dictionary';
comment on text search configuration every.no_mapping is 'a configuration';
alter text search dictionary every.snow owner to every_owner;
alter text search configuration every.no_mapping owner to every_owner;

-- foreign data
create foreign data wrapper "Wrap ""w""" options (debug 'true', "Name ""n""" 'it''s');
create server "Server ""s""" type 'ty''pe' version '1.0' foreign data wrapper "Wrap ""w""" options (host 'a', "Port p" '5');
create server every_server foreign data wrapper "Wrap ""w""";
create user mapping for "Every ""Reader""" server "Server ""s""" options (user 'me', password 'se''cret');
create user mapping for public server "Server ""s""";
grant usage on foreign data wrapper "Wrap ""w""" to every_writer;
grant usage on foreign server "Server ""s""" to "Every ""Reader""" with grant option;
comment on foreign data wrapper "Wrap ""w""" is 'a wrapper';
comment on server "Server ""s""" is 'a server';
alter server every_server owner to postgres;
create foreign table every.far (id integer options (column_name 'i''d') not null, "T t" text collate "C" default 'x')
    server "Server ""s""" options (table_name 'far away');
comment on foreign table every.far is 'a foreign table';
grant select on every.far to every_writer;

-- tables
create sequence every.odd as smallint increment by -2 minvalue -100 maxvalue 50 start with 40 cache 7 cycle;
create sequence every."Owned ""o""";
comment on sequence every.odd is 'a sequence';
grant usage on sequence every.odd to "Every ""Reader""";
create table every.parent (id bigint generated always as identity primary key, note every.short, mood every.mood default 'sad',
    created timestamptz not null default now(), constraint "never ""null""" check (id > 0) no inherit);
comment on sequence every.parent_id_seq is 'behind an identity column';
grant select on sequence every.parent_id_seq to every_writer;
create table every.child (extra text) inherits (every.parent);
create unlogged table every."Table ""t"" 'x'
Ünïcode select" (
    "id ""i""" integer generated by default as identity (sequence name every."Ident ""i""" start with 5 increment by 3) not null,
    "select" text collate "POSIX" default E'\\ ''quoted'' \n' not null,
    doubled integer generated always as ("id ""i""" * 2) stored,
    pairs every.pair[],
    number every.number,
    counted integer default nextval('every.odd'),
    own integer default nextval('every."Owned ""o"""'),
    long_name_of_sixty_three_bytes_long_name_of_sixty_three_bytes_a int,
    during tstzrange,
    parent bigint,
    constraint "pk ""p""" primary key ("id ""i""") include (doubled) with (fillfactor = 70),
    constraint "unique ""u""" unique ("select", doubled) deferrable initially deferred,
    constraint "check ""c""" check (doubled >= 0 and "select" <> ''),
    constraint "exclude ""e""" exclude using gist (during with &&) where (doubled > 0),
    constraint "foreign ""f""" foreign key (parent) references every.parent match full on update cascade on delete set null deferrable
) with (fillfactor = 80, autovacuum_enabled = false, toast.autovacuum_enabled = false);
alter table every."Table ""t"" 'x'
Ünïcode select" add constraint not_checked check (doubled < 1000) not valid;
alter table every."Table ""t"" 'x'
Ünïcode select" alter "select" set storage external, alter "select" set statistics 77, alter doubled set (n_distinct = -0.5);
alter sequence every."Owned ""o""" owned by every."Table ""t"" 'x'
Ünïcode select".own;
create index "index ""i""" on every."Table ""t"" 'x'
Ünïcode select" using btree (lower("select") collate "C" text_pattern_ops desc nulls last, doubled) include (own)
    with (fillfactor = 60) where doubled > 3;
alter index every."index ""i""" alter column 1 set statistics 99;
create unique index by_number on every."Table ""t"" 'x'
Ünïcode select" ("id ""i""", own);
alter table every."Table ""t"" 'x'
Ünïcode select" cluster on by_number;
comment on table every."Table ""t"" 'x'
Ünïcode select" is E'a table\nwith \\ and ''quotes''';
comment on column every."Table ""t"" 'x'
Ünïcode select"."select" is 'a column';
comment on constraint "check ""c""" on every."Table ""t"" 'x'
Ünïcode select" is 'a check';
comment on index every."index ""i""" is 'an index';
grant select, insert on every."Table ""t"" 'x'
Ünïcode select" to public;
grant update on every."Table ""t"" 'x'
Ünïcode select" to every_writer with grant option;
grant select ("select"), update ("select", doubled) on every."Table ""t"" 'x'
Ünïcode select" to "Every ""Reader""";
create table every.of_type of every.pair (a with options not null default 5, primary key (a));
alter table every.of_type replica identity full;
create table every.by_range (id integer not null, day date not null, t text, primary key (id, day)) partition by range (day, id);
create table every.by_range_1 partition of every.by_range for values from ('2020-01-01', minvalue) to ('2021-01-01', maxvalue)
    partition by hash (id);
create table every.by_range_1_a partition of every.by_range_1 for values with (modulus 2, remainder 0);
create table every.by_range_d partition of every.by_range (t default 'other') default;
create index on every.by_range (t);
create index only_whole on only every.by_range (id);
create table every.pointing (id integer, day date, foreign key (id, day) references every.by_range);
alter table every.by_range_d replica identity nothing;
alter table every.child owner to every_owner;
create statistics every."Stat ""s""" (ndistinct, dependencies, mcv) on id, created from every.parent;
alter statistics every."Stat ""s""" set statistics 33;
comment on statistics every."Stat ""s""" is 'statistics';

-- functions and tables that need each other
create table every.alone (id integer);
create function every.row_ok(every.alone) returns boolean language sql immutable as 'select true';
alter table every.alone add constraint calls check (every.row_ok(alone));
create function every.domain_ok(every.short) returns boolean language sql immutable as 'select true';
alter domain every.short add constraint "calls itself" check (every.domain_ok(value));

-- views
create view every."View ""v""" with (security_barrier = true, check_option = local) as select * from every.parent where id > 3;
alter view every."View ""v""" alter column mood set default 'o''k';
create view every.over as select "T t" as "Renamed ""r""" from every.far;
create recursive view every.recursion (n) as values (1) union all select n + 1 from recursion where n < 5;
comment on view every."View ""v""" is 'a view';
comment on column every.over."Renamed ""r""" is 'a column of a view';
grant select on every.over to "Every ""Reader""";
grant select ("Renamed ""r""") on every.over to every_writer;
alter view every.over owner to every_owner;
create materialized view every."Mat ""m""" with (fillfactor = 50) as select id, note::text as "Note ""n""" from every.parent with no data;
alter materialized view every."Mat ""m""" alter column "Note ""n""" set storage external, alter column "Note ""n""" set statistics 12;
alter materialized view every."Mat ""m""" alter column id set (n_distinct = 4);
create unique index on every."Mat ""m""" (id);
comment on materialized view every."Mat ""m""" is 'kept';
comment on column every."Mat ""m""".id is 'a column that is kept';
alter materialized view every."Mat ""m""" owner to every_owner;

-- triggers, rules, policies
create function every.fire() returns trigger language plpgsql as 'begin return new; end';
create trigger "Trigger ""t""" before insert or update of note, mood on every.parent for each row
    when (new.id is distinct from 7 and new.note <> 'a''b') execute function every.fire('one', 'it''s', E'new\nline');
create constraint trigger "Constraint ""t""" after insert on every.parent from every.child deferrable initially deferred for each row
    execute function every.fire();
create trigger changes after update on every.parent referencing old table as "old ""rows""" new table as gone
    for each statement execute function every.fire();
create trigger instead instead of delete on every.over for each row execute function every.fire();
create trigger never before truncate on every.parent execute function every.fire();
alter table every.parent disable trigger never;
alter table every.parent enable always trigger changes;
alter table every.parent enable replica trigger "Trigger ""t""";
create trigger cloned after insert on every.by_range for each row execute function every.fire();
alter table every.by_range_1_a disable trigger cloned;
comment on trigger "Trigger ""t""" on every.parent is 'a trigger';
create rule "Rule ""r""" as on insert to every.parent where new.id > 100 do also (insert into every.pointing values (1); select 1);
create rule nothing as on delete to every.parent do instead nothing;
alter table every.parent disable rule nothing;
comment on rule nothing on every.parent is 'a rule';
create policy "Policy ""p""" on every.parent as restrictive for select to "Every ""Reader""", every_writer using (note <> 'x''y');
create policy writes on every.parent for insert with check (id > 0);
create policy "all" on every.child using (true) with check (extra is not null);
alter table every.parent enable row level security;
alter table every.child enable row level security;
alter table every.child force row level security;
comment on policy writes on every.parent is 'a policy';

-- the database
create function every.on_event() returns event_trigger language plpgsql as 'begin end';
create event trigger "Event ""e""" on ddl_command_end when tag in ('CREATE TABLE', 'DROP TABLE') execute function every.on_event();
create event trigger dropped on sql_drop execute function every.on_event();
alter event trigger dropped disable;
comment on event trigger dropped is 'an event trigger';
create publication "Publication ""p""" for table every.of_type, only every.parent with (publish = 'insert, delete');
create publication everything for all tables with (publish_via_partition_root = true);
create publication nothing;
comment on publication everything is 'a publication';
create subscription "Subscription ""s""" connection 'host=nowhere dbname=x password=''se cret'' user=u'
    publication "Pub ""a""", b with (connect = false, slot_name = none, synchronous_commit = local);
comment on subscription "Subscription ""s""" is 'a subscription';
alter default privileges for role every_owner in schema every grant select on tables to "Every ""Reader""" with grant option;
alter default privileges for role every_owner grant usage on sequences to every_writer;
alter default privileges for role every_owner revoke execute on functions from public;
alter default privileges for role every_owner grant usage on types to every_writer;
alter default privileges for role every_owner grant create on schemas to every_writer;

-- servers from 14
create procedure every.gives(a integer, out b text) language sql as 'select ''x''';
comment on procedure every.gives(integer, out text) is 'a procedure that gives';
grant execute on procedure every.gives(integer) to every_writer;
create type every.renamed_multi as range (subtype = date, multirange_type_name = every."Multi ""m""");
create function every.atomic(a integer) returns bigint language sql stable begin atomic select count(*) from every.parent where id > a; end;
create statistics every.of_expression on (id + 1), note from every.child;
create table every.compressed (a text compression pglz);
create subscription every_binary connection 'postgresql://me:geheim@nowhere/x' publication b
    with (connect = false, slot_name = none, binary = true, streaming = true);
alter table every.by_range_1_a alter id set default 3;

-- servers from 15
create view every.invoker with (security_invoker = true) as select * from every.parent;
create table every.nulls (a integer, b integer, c integer, unique nulls not distinct (a), foreign key (b) references every.parent
    on delete set null (b));
create unique index nulls_index on every.nulls (b) nulls not distinct;
create publication in_part for table every.pointing where (id > 5), tables in schema "Sch ""q"" 'a'
über";
create publication some_columns for table every.nulls (a, c);
create publication of_schema for tables in schema "Sch ""q"" 'a'
über";
create unlogged sequence every.unlogged_sequence;

-- servers from 16
create collation every.with_rules (provider = icu, locale = 'und', rules = '&V << w <<< W');
create table every.stored (a text storage plain);
create subscription every_new connection 'host=nowhere' publication b
    with (connect = false, slot_name = none, streaming = parallel, origin = none, run_as_owner = true, disable_on_error = true);

-- servers from 17
grant maintain on every.parent to every_writer;
create collation every.built_in (provider = builtin, locale = 'C.UTF-8');
create domain every.named as text constraint "must ""be""" not null;
create event trigger login_event on login execute function every.on_event();
alter event trigger login_event disable;

-- servers from 18
create table every.newest (id integer constraint "named ""not null""" not null, v integer generated always as (id * 2) virtual,
    n integer not null no inherit, during daterange, primary key (id, during without overlaps),
    constraint not_now check (v > 0) not enforced);
comment on constraint newest_n_not_null on every.newest is 'a constraint by its usual name';
create table every.newest_pointing (id integer, during daterange,
    foreign key (id, period during) references every.newest (id, period during));
alter table every.newest add constraint later_not_null not null v not valid;
create publication generated for all tables with (publish_generated_columns = stored);
alter default privileges for role every_owner grant select on large objects to every_writer;
