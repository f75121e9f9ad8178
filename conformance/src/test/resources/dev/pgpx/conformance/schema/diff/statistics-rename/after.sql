create table book (id int primary key, title text not null, pages int);create statistics t (dependencies) on id, pages from book;
