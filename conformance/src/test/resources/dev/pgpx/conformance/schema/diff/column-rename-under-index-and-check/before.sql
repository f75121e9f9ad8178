create table book (id int primary key, title text not null, pages int);create index pages_index on book (pages);
alter table book add constraint positive check (pages > 0);
