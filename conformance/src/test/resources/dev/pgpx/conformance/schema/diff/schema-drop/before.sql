create schema shop;
create table shop.item (id int);
