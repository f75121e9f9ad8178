create table book (id int primary key, title text not null, sheets int);create index pages_index on book (sheets);
alter table book add constraint positive check (sheets > 0);
