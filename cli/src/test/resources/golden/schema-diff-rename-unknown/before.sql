create table a (id int, x text);
