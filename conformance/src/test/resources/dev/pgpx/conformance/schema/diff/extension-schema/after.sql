create schema e;
create extension citext schema e;
