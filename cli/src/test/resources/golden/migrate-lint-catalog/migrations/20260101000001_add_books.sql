-- migrate:up
alter table pet alter column name set not null;
alter table pet add column shop_id bigint references shop;
