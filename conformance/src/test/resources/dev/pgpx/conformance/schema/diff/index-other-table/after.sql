create table book (id int primary key, title text not null, pages int);create table page (id int);
create index i on page (id);
