create table volume (id int generated always as identity primary key, title text unique);
create index on volume (lower(title));
create table page (book int references volume);
