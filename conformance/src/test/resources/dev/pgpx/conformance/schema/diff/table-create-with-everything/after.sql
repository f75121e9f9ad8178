create table book (id int primary key, title text not null, pages int); create table author (id int generated always as identity primary key, name text not null default 'x' check (name <> ''), unique (name));
create index on author (lower(name)); alter table book add author int references author; comment on table author is 'writes'; create view names as select name from author;
