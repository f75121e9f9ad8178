create function f() returns bigint language sql as 'select 1::bigint';
create table book (id int, n numeric default f());
