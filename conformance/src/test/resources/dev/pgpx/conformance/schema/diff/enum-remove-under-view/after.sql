create type mood as enum ('happy', 'sad');
create table book (id int, m mood default 'happy', unique (m));create view happy as select id from book where m = 'happy';
alter table book add constraint c check (m <> 'sad');
create index i on book (id) where m = 'happy';
