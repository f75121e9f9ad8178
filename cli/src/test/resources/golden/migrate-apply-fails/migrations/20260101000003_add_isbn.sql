-- migrate:up
insert into book (title) values ('A');
insert into book (isbn) values ('1');
