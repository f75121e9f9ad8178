create table book (id int primary key, title text not null, pages int);create table v (id int);
