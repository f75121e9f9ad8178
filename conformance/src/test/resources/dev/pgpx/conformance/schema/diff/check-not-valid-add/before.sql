create table book (id int primary key, title text not null, pages int);
