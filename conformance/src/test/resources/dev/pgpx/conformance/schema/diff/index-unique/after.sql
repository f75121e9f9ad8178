create table book (id int primary key, title text not null, pages int);
create unique index i on book (title);
