create schema e;
create extension citext schema e;
create table t (c e.citext);
