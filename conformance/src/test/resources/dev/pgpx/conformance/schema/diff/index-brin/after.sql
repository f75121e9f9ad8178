create table book (id int primary key, title text not null, pages int);
create index i on book using brin (pages) with (pages_per_range = 16);
