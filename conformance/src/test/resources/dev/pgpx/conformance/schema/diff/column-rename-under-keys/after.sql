create table a (key int primary key, u int unique);
create table book (id int, b int references a);
