create table book (id int primary key, title text not null, pages int);create index on book (pages);
create index on book (title) where pages > 3;
