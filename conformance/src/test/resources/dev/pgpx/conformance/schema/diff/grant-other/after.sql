create table book (id int primary key, title text not null, pages int);grant select, update on book to alice with grant option;
