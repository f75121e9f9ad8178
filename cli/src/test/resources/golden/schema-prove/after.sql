create table author (id bigint primary key, name varchar(200) not null);
create table book (id bigint primary key, author bigint references author, heading text not null, blurb text);
create index on book (author);
