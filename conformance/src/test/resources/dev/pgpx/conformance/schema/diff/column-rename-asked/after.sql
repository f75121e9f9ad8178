create table book (id int, b int not null);
