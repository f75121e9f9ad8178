create table volume (id int, title text);
create view v as select title from volume where volume.id > 1;
create table page (book int);
