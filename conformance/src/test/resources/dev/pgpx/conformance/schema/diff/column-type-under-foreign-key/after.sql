create table author (id bigint primary key);
create table book (id int, author bigint references author);
