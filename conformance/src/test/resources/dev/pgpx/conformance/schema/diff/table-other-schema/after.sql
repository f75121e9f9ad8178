create schema shop;
create table shop.book (id int primary key, title text);
