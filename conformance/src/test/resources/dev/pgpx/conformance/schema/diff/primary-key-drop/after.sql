create table book (id int not null, title text not null, pages int, room int4range);
