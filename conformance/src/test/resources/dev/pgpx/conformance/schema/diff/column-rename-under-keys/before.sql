create table a (id int primary key, u int unique);
create table book (id int, a int references a);
