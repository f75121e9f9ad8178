create table book (id int primary key, title text not null, pages int);create function n() returns int language sql as 'select count(*)::int from book';
create view v as select n() as n;
