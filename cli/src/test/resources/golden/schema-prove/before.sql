create table author (id bigint primary key, name text not null);
create table book (id int primary key, author bigint references author, title text, blurb text);
