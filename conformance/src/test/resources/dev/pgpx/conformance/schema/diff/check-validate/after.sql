create table book (id int primary key, title text not null, pages int);
alter table book add constraint c check (pages > 0);
