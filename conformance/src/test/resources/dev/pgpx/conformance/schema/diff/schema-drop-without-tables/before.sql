create schema shop;
create type shop.mood as enum ('a');
create view shop.v as select 1 as x;
