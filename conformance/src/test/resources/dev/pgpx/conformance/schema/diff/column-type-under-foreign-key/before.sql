create table author (id int primary key);
create table book (id int, author int references author);
