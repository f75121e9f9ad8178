create table a (id int);
grant select, insert on a to golden_app;
