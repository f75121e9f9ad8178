create table thing (id int, name text);
create table book (title text) inherits (thing);
