create table book (id int primary key, title text not null, pages int);
grant select (title), update (title) on book to bob;
