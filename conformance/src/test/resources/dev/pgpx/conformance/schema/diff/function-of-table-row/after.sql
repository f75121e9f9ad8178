create table book (id int primary key, title text not null, pages int);create function long(b book) returns boolean language sql immutable as 'select b.pages > 100';
alter table book add constraint c check (long(book));
