create table book (id int primary key, title text not null, pages int);alter table book add double int generated always as (pages * 2) stored;
