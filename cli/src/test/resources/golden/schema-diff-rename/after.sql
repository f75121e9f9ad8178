create table a (id int, y text);
