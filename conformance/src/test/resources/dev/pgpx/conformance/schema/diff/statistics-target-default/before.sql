create table book (id int primary key, title text not null, pages int);create statistics s (dependencies) on id, pages from book;alter statistics s set statistics 50;
