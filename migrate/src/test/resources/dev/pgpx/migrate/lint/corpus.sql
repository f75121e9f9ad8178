#each
-- expect: index-not-concurrent
create index orders_customer_idx on orders (customer_id);
-- expect: index-not-concurrent
CREATE UNIQUE INDEX "Orders_Number_Key" ON "Orders" ("Number");
-- expect: index-not-concurrent
create index if not exists orders_total_idx on sales.orders using btree (total desc nulls last) include (number);
-- expect: index-not-concurrent
create index orders_open_idx on orders (created_at) where state = 'open';
-- expect: index-not-concurrent unnamed-index
create index on orders (lower(email));
-- expect: index-not-concurrent index-many-columns
create index orders_wide_idx on orders (a, b, c, d);
-- expect:
create index concurrently if not exists orders_customer_idx on orders (customer_id);
-- expect: missing-if-not-exists
create index concurrently orders_customer_idx on orders (customer_id);
-- expect: missing-if-not-exists
create unique index concurrently orders_wide_key on orders (a, b, c, d);
-- expect: unnamed-index
create index concurrently on orders (customer_id);
-- expect: drop-index-not-concurrent
drop index orders_customer_idx;
-- expect: drop-index-not-concurrent
drop index if exists sales.orders_customer_idx, sales.orders_total_idx;
-- expect: drop-index-not-concurrent drop-cascade
drop index orders_number_key cascade;
-- expect:
drop index concurrently if exists orders_customer_idx;
-- expect: missing-if-exists
drop index concurrently orders_customer_idx;
-- expect: reindex-not-concurrent
reindex index orders_customer_idx;
-- expect: reindex-not-concurrent
reindex table orders;
-- expect: reindex-not-concurrent
reindex (verbose) schema sales;
-- expect:
reindex table concurrently orders;
-- expect:
reindex (concurrently, verbose) index orders_customer_idx;
-- expect: refresh-not-concurrent
refresh materialized view sales_by_day;
-- expect:
refresh materialized view concurrently sales_by_day;
-- expect: unique-constraint-builds-index
alter table orders add constraint orders_number_key unique (number);
-- expect: unique-constraint-builds-index unnamed-constraint
alter table orders add unique (number, year);
-- expect:
alter table orders add constraint orders_number_key unique using index orders_number_idx;
-- expect: primary-key-builds-index
alter table orders add constraint orders_pkey primary key (id);
-- expect: primary-key-builds-index unnamed-constraint
alter table only orders add primary key (id);
-- expect:
alter table orders add constraint orders_pkey primary key using index orders_pkey_idx;
-- expect: exclusion-constraint-builds-index
alter table bookings add constraint no_overlap exclude using gist (room with =, during with &&);
-- expect: foreign-key-validates
alter table orders add constraint orders_customer_fkey foreign key (customer_id) references customers (id);
-- expect: foreign-key-validates unnamed-constraint
alter table orders add foreign key (customer_id) references customers on delete cascade;
-- expect:
alter table orders add constraint orders_customer_fkey foreign key (customer_id) references customers (id) not valid;
-- expect:
alter table orders add constraint f foreign key (a, b) references other (x, y) match full on delete set null (a) deferrable initially deferred not valid;
-- expect:
alter table orders validate constraint orders_customer_fkey;
-- expect: check-validates
alter table orders add constraint total_positive check (total >= 0);
-- expect: check-validates unnamed-constraint
alter table orders add check (total >= 0 and (discount is null or discount < total));
-- expect:
alter table orders add constraint total_positive check (total >= 0) not valid;
-- expect:
alter table orders add constraint total_positive check (total >= 0) not enforced;
-- expect: not-null-scans
alter table orders alter column customer_id set not null;
-- expect: not-null-scans
ALTER TABLE "Sales"."Orders" ALTER "CustomerId" SET NOT NULL;
-- expect: not-null-scans
alter table orders add constraint orders_customer_not_null not null customer_id;
-- expect:
alter table orders add constraint orders_customer_not_null not null customer_id not valid;
-- expect: drop-not-null
alter table orders alter column customer_id drop not null;
-- expect: domain-constraint-scans
alter domain email add constraint email_check check (value like '%@%');
-- expect:
alter domain email add constraint email_check check (value like '%@%') not valid;
-- expect:
create domain email as text check (value like '%@%');
-- expect: attach-partition-scans
alter table events attach partition events_2026 for values from ('2026-01-01') to ('2027-01-01');
-- expect: detach-not-concurrent
alter table events detach partition events_2020;
-- expect:
alter table events detach partition events_2020 concurrently;
-- expect:
alter table events detach partition events_2020 finalize;
-- expect: disable-trigger
alter table orders disable trigger all;
-- expect: disable-trigger
alter table orders disable trigger orders_audit;
-- expect:
alter table orders enable trigger orders_audit;
-- expect:
alter table orders enable always trigger orders_audit;
-- expect: type-change-rewrites
alter table orders alter column id type bigint;
-- expect: type-change-rewrites
alter table orders alter total set data type numeric(12, 2) using total::numeric(12, 2);
-- expect: type-change-rewrites timestamp-without-zone
alter table orders alter column created_at type timestamp using created_at at time zone 'UTC';
-- expect: type-change-rewrites
alter table orders alter column note type text collate "C";
-- expect: volatile-default-rewrites
alter table orders add column token uuid default gen_random_uuid();
-- expect: volatile-default-rewrites
alter table orders add column token uuid not null default public.uuid_generate_v4();
-- expect: volatile-default-rewrites
alter table orders add column changed timestamptz default clock_timestamp() not null;
-- expect: volatile-default-rewrites
alter table orders add column luck double precision default (random() * 100);
-- expect: volatile-default-rewrites
alter table orders add column code text default my_code();
-- expect:
alter table orders add column changed timestamptz not null default now();
-- expect:
alter table orders add column changed timestamptz not null default current_timestamp;
-- expect:
alter table orders add column state text not null default 'new';
-- expect:
alter table orders add column tags text[] not null default array[]::text[];
-- expect:
alter table orders add column meta jsonb not null default '{}'::jsonb;
-- expect:
alter table orders add column price numeric(10,2) not null default 0::numeric(10,2);
-- expect:
alter table orders add column if not exists note text;
-- expect:
alter table orders add note text default 'random()';
-- expect: add-serial-column serial-type
alter table orders add column number bigserial;
-- expect: add-serial-column serial-type
alter table orders add column number serial not null;
-- expect: add-identity-column
alter table orders add column number bigint generated always as identity;
-- expect: add-identity-column
alter table orders add column number bigint generated by default as identity (start with 1000);
-- expect: add-stored-column
alter table orders add column gross numeric generated always as (net * 1.19) stored;
-- expect:
alter table orders add column gross numeric generated always as (net * 1.19) virtual;
-- expect: add-stored-column
alter table orders alter column gross set expression as (net * 1.2);
-- expect: required-column-without-default
alter table orders add column region text not null;
-- expect: required-column-without-default
alter table if exists only sales.orders add column if not exists "Region" text constraint r not null;
-- expect: unique-constraint-builds-index
alter table orders add column slug text unique;
-- expect: primary-key-builds-index required-column-without-default
alter table orders add column key uuid primary key;
-- expect: check-validates
alter table orders add column rating int check (rating between 1 and 5);
-- expect:
alter table orders add column region_id bigint references regions (id);
-- expect: foreign-key-validates
alter table orders add column region_id bigint default 1 references regions (id);
-- expect: rename-column
alter table orders rename column total to amount;
-- expect: rename-column
alter table orders rename total to amount;
-- expect: rename-table
alter table orders rename to purchases;
-- expect: rename-table
alter view order_totals rename to order_sums;
-- expect: rename-table
alter table orders set schema archive;
-- expect:
alter table orders rename constraint orders_total_check to orders_amount_check;
-- expect:
alter index orders_idx rename to orders_index;
-- expect:
alter sequence orders_seq rename to order_numbers;
-- expect: drop-column
alter table orders drop column total;
-- expect: drop-column drop-cascade
alter table orders drop column if exists total cascade;
-- expect: drop-column drop-column
alter table orders drop a, drop b;
-- expect: drop-cascade
alter table orders drop constraint orders_number_key cascade;
-- expect:
alter table orders drop constraint if exists orders_total_check;
-- expect: drop-table
drop table orders;
-- expect: drop-table drop-table
drop table if exists orders, customers;
-- expect: drop-table drop-cascade
drop table if exists orders cascade;
-- expect: drop-view
drop view if exists order_totals;
-- expect: drop-view
drop materialized view sales_by_day;
-- expect: drop-schema drop-cascade
drop schema if exists archive cascade;
-- expect: drop-schema
drop schema archive;
-- expect: drop-database missing-if-exists
drop database shop;
-- expect: drop-database
drop database if exists shop with (force);
-- expect: drop-type
drop type mood;
-- expect: drop-type drop-cascade
drop type if exists mood cascade;
-- expect: drop-type
drop domain email;
-- expect:
drop function if exists total(int);
-- expect: drop-cascade
drop function total(int) cascade;
-- expect: rename-enum-label
alter type mood rename value 'sad' to 'blue';
-- expect:
alter type mood add value 'ecstatic';
-- expect:
alter type mood add value if not exists 'ecstatic' before 'happy';
-- expect: storage-rewrites
alter table orders set tablespace fast;
-- expect: storage-rewrites
alter table orders set unlogged;
-- expect: storage-rewrites
alter table orders set access method heap2;
-- expect:
alter table orders set (fillfactor = 80);
-- expect: vacuum-full
vacuum full orders;
-- expect: vacuum-full
vacuum (full, analyze) orders, customers;
-- expect:
vacuum (analyze, verbose) orders;
-- expect:
vacuum (full off) orders;
-- expect: cluster
cluster orders using orders_pkey;
-- expect: cluster
cluster;
-- expect: truncate
truncate orders;
-- expect: truncate-cascade
truncate table orders, lines restart identity cascade;
-- expect: lock-table
lock table orders in access exclusive mode;
-- expect: lock-table
lock orders;
-- expect:
lock table orders in row share mode;
-- expect: json-column
create table logs (id bigint primary key, body json not null);
-- expect:
create table logs (id bigint primary key, body jsonb not null);
-- expect: json-column
alter table orders add column body json;
-- expect: timestamp-without-zone
create table logs (id bigint primary key, at timestamp not null default now());
-- expect: timestamp-without-zone
create table logs (id bigint primary key, at timestamp(3) without time zone);
-- expect:
create table logs (id bigint primary key, at timestamp(3) with time zone, until timestamptz);
-- expect: time-with-zone
create table slots (id bigint primary key, at time with time zone);
-- expect: char-column
create table countries (code char(2) primary key);
-- expect: char-column
alter table orders add column currency character(3);
-- expect:
create table letters (id bigint primary key, one "char");
-- expect: money-column
create table prices (id bigint primary key, price money);
-- expect: narrow-primary-key
create table users (id int primary key, name text);
-- expect: narrow-primary-key
create table users (id int4 generated always as identity, name text, constraint users_pkey primary key (id));
-- expect: narrow-primary-key serial-type
create table users (id serial primary key);
-- expect: narrow-primary-key
create table kinds (id smallint primary key);
-- expect: serial-type
create table users (id bigserial primary key);
-- expect:
create table users (id bigint generated always as identity primary key);
-- expect:
create table users (id uuid primary key default gen_random_uuid());
-- expect: foreign-key-without-index
create table memberships (a int not null, b int not null references groups, primary key (a, b));
-- expect: varchar-length
create table users (id bigint primary key, name varchar(50));
-- expect: varchar-length
alter table users add column nick character varying(20);
-- expect:
create table users (id bigint primary key, name varchar);
-- expect: no-primary-key
create table readings (sensor bigint not null, value double precision not null);
-- expect:
create table readings_2026 partition of readings for values from (1) to (2);
-- expect:
create table readings_old () inherits (readings);
-- expect:
create temporary table scratch (id int, at timestamp);
-- expect:
create foreign table remote_orders (id bigint, total numeric) server other;
-- expect:
create table copy_of (like orders including all);
-- expect: timestamp-without-zone
create table copy_of (like orders including all, extra timestamp(0));
-- expect: drop-cascade
drop owned by someone cascade;
-- expect:
drop trigger if exists audit on orders cascade;
-- expect:
alter table orders alter column id add generated by default as identity;
-- expect:
copy orders (id, total) from '/tmp/orders.csv' with (format csv);
-- expect: not-null-scans
alter table orders add column region integer default 10, alter region set not null;
-- expect:
alter table orders add column span interval year to month default '1 year', add bits bit varying(5);
-- expect: primary-key-builds-index unnamed-constraint
alter table orders drop constraint orders_pkey, add primary key (id, region);
-- expect:
alter table orders add constraint c check (a is not null) no inherit not valid;
-- expect: create-table-as
create table big_orders as select * from orders where total > 1000;
-- expect:
create temp table big_orders as select * from orders;
-- expect: foreign-key-without-index
create table lines (id bigint primary key, order_id bigint not null references orders (id));
-- expect: foreign-key-without-index
create table lines (id bigint primary key, a int, b int, constraint f foreign key (a, b) references orders (a, b), unique (a, id));
-- expect:
create table lines (order_id bigint not null references orders (id), position int not null, primary key (order_id, position));
-- expect: update-all-rows
update orders set state = 'old';
-- expect: update-all-rows
with x as (select 1 as one where true) update orders set total = one from x;
-- expect: delete-all-rows
with gone as (delete from orders returning *) insert into archive select * from gone;
-- expect: update-all-rows
with done as (update orders set state = 'old' returning id) select count(*) from done;
-- expect:
with gone as (delete from orders where created_at < '2020-01-01' returning *) insert into archive select * from gone;
-- expect:
update orders set state = 'old' where created_at < '2020-01-01';
-- expect: delete-all-rows
delete from orders;
-- expect:
delete from orders where id in (select order_id from trash);
-- expect:
insert into orders (id) select generate_series(1, 10);
-- expect: transaction-control
begin;
-- expect: transaction-control
commit;
-- expect: transaction-control
start transaction isolation level serializable;
-- expect:
savepoint before_it;
-- expect:
grant select on orders to reader;
-- expect:
comment on table orders is 'drop table orders; lock table orders';
-- expect:
create or replace function f() returns trigger language plpgsql as $$ begin drop table orders; update orders set a = 1; return new; end $$;
-- expect:
create or replace view order_totals as select sum(total) from orders;
-- expect:
do $$ begin perform 1; end $$;
-- expect:
alter table orders /* rename to x */ alter column total set default 0; -- drop table orders
-- expect:
alter table orders alter column total drop default;
-- expect:
alter table orders alter column total set statistics 500;
-- expect:
create trigger audit after insert on orders for each row execute function audit();
-- expect:
drop trigger if exists audit on orders;
-- expect:
create policy own on orders using (owner = current_user);
-- expect:
create statistics s on a, b from orders;
-- expect:
create extension if not exists pg_trgm;
-- expect:
create schema if not exists archive;
-- expect:
create sequence order_numbers;
-- expect:
analyze orders;
-- expect:
set statement_timeout = '5min';
-- expect:
create type mood as enum ('happy', 'sad');

#file a table made here is exempt
-- expect:
create table notes (id bigint generated always as identity primary key, body text);
-- expect:
create index notes_body_idx on notes (body);
-- expect:
alter table notes add constraint notes_body_check check (body <> '');
-- expect:
alter table notes alter column body set not null;
-- expect:
alter table public.notes add column at timestamptz default clock_timestamp();
-- expect:
update notes set body = '';
-- expect:
alter table notes drop column at;
-- expect:
drop index notes_body_idx;
-- expect:
alter table notes rename to remarks;
-- expect:
drop table remarks;

#file not null by a check, step by step
#option transaction: off
-- expect:
alter table orders add constraint c_nn check (customer_id is not null) not valid;
-- expect:
alter table orders validate constraint c_nn;
-- expect:
alter table orders alter column customer_id set not null;
-- expect: missing-if-exists
alter table orders drop constraint c_nn;

#file validated where it is added
-- expect:
alter table orders add constraint c check (total > 0) not valid;
-- expect: validate-in-same-transaction work-under-strong-lock
alter table orders validate constraint c;

#file added and validated in steps
#option transaction: off
-- expect:
alter table orders add constraint f foreign key (a) references b (id) not valid;
-- expect:
alter table orders validate constraint f;

#file several tables in one transaction
-- expect:
alter table orders add column note text;
-- expect: several-strong-locks
alter table customers add column note text;
-- expect: several-strong-locks
alter table regions add column note text;

#file several tables in steps
#option transaction: off
-- expect: missing-if-not-exists
alter table orders add column note text;
-- expect: missing-if-not-exists
alter table customers add column note text;

#file rows filled under a strong lock
-- expect:
alter table orders add column region text;
-- expect: update-all-rows work-under-strong-lock
update orders set region = 'EU';
-- expect: not-null-scans work-under-strong-lock
alter table orders alter column region set not null;

#file an index in a transaction of its own making
-- expect: transaction-control
begin;
-- expect: cannot-run-in-transaction
create index concurrently if not exists i on orders (a);
-- expect: transaction-control
commit;

#file vacuum in a transaction
-- expect: transaction-control
start transaction;
-- expect: cannot-run-in-transaction
vacuum orders;
-- expect: transaction-control
end;

#file no limit on waiting
#option lock_timeout: 0
-- expect: missing-lock-timeout
alter table orders add column note text;

#file a limit that the file sets
#option lock_timeout: 0
-- expect:
set lock_timeout = '2s';
-- expect:
alter table orders add column note text;

#file a limit that the file takes away
-- expect:
set lock_timeout to 0;
-- expect: missing-lock-timeout
alter table orders add column note text;

#file a label used too early
-- expect:
alter type mood add value 'ecstatic';
-- expect: enum-label-used-in-transaction
update people set mood = 'ecstatic' where happy > 9;

#file a label used later
#option transaction: off
-- expect:
alter type mood add value if not exists 'ecstatic';
-- expect:
update people set mood = 'ecstatic' where happy > 9;

#file silenced
-- expect:
-- lint: allow drop-column nobody has read it since version 7
alter table orders drop column total;
-- expect: drop-table
alter table orders add column a text; drop table t; -- lint: allow several-strong-locks both are tiny
-- expect: drop-column allow-without-reason
/* lint: allow drop-column */ alter table orders drop column total;
-- expect: drop-column allow-unknown-rule
alter table orders -- lint: allow drop-colum it is time
  drop column total;

#file a comment without use
-- expect: allow-unused
-- lint: allow drop-table as said
alter table orders add column b text;

#file a foreign key and its index
-- expect:
create table parts (id bigint primary key, whole_id bigint references wholes (id), maker_id bigint);
-- expect:
create index parts_whole_idx on parts (whole_id);
-- expect: foreign-key-without-index several-strong-locks
alter table parts add constraint parts_maker_fkey foreign key (maker_id) references makers (id);

#file a partial index does not serve a foreign key
-- expect: foreign-key-without-index
create table pieces (id bigint primary key, whole_id bigint references wholes (id));
-- expect:
create index pieces_whole_idx on pieces (whole_id) where whole_id > 5;
