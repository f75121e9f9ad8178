create table a (id int);
create table U&"x\001B[31m\000A; drop table a; --" (U&"\202E" int);
