create table book (id int primary key, title text not null, pages int);create view v as select id, pages::text as pages from book;
create view w as select * from v;
