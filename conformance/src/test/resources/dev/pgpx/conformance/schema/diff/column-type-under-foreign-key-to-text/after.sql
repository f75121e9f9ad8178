create table author (id text primary key);
create table book (id int, author text references author);
