create function f() returns int language sql as 'select 1';
create table book (id int default f());
