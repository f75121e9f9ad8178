create table book (id int primary key, title text not null, pages bigint);alter table book add double bigint generated always as (pages * 2) stored;
