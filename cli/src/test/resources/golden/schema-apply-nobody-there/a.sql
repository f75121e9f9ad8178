create table b (id int, x text);
