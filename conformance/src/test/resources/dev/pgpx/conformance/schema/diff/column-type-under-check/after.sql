create table book (id int primary key, title text not null, pages numeric);alter table book add check (pages > 0);
