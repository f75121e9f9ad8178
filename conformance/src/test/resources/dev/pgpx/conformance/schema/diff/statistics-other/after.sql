create table book (id int primary key, title text not null, pages int);create statistics s (mcv) on id, pages from book;
