create schema shop

create table shop.book (id int primary key)

grant select on shop.book to public

create table elsewhere (id int)
