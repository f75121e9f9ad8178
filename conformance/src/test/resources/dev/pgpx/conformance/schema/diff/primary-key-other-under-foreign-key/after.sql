create table author (id int, code int unique, constraint author_pkey primary key (id) include (code));
create table book (id int primary key, title text, author int);alter table book add constraint c foreign key (author) references author;
