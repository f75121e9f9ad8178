create table book (id int generated always as identity primary key, title text unique);
create index on book (lower(title));
create table page (book int references book);
