create schema shop;
create table book (id int primary key, title text);
