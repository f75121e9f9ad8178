create table thing (id bigint);
create table book (title text) inherits (thing);
