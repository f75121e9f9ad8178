create schema e;
create extension citext;
create table t (c citext);
