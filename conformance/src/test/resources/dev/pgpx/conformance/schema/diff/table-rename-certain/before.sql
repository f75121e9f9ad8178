create table book (id int, title text);
create view v as select title from book where book.id > 1;
create table page (book int);
