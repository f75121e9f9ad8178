create table book (id int primary key, title text not null, pages int);create view v as select book.id, book.pages as x from book;
