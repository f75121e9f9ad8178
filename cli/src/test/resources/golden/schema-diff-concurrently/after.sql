create table a (id int, x text, y text);
create index on a (x);
