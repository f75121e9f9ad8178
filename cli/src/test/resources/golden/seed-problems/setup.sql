create table author (id int generated always as identity primary key, name text, email text unique)

create table book (isbn text primary key, title text, author_id int references author, tags text[])

create table country (code text, name text)
