create table book (id int primary key, title text not null, sheets int);create view v as select book.id, book.sheets as x from book;
