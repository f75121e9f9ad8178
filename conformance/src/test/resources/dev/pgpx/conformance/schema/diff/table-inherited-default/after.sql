create table thing (id int);
create table book (title text) inherits (thing);
alter table only thing alter id set default 7;
