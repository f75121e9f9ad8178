create schema e;
create extension citext;
