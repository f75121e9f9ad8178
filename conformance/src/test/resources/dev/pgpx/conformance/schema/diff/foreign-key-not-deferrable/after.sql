create table author (id int primary key, code int unique); create table book (id int primary key, title text, author int);
alter table book add constraint c foreign key (author) references author ;
