create table thing (id int);
create table book (title text) inherits (thing);
alter table thing add constraint positive check (id > 0);
