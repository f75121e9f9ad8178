create table thing (id int);
create table book (title text) inherits (thing);
