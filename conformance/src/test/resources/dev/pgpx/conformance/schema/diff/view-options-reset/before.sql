create table book (id int primary key, title text not null, pages int);create view v with (security_invoker = true) as select id from book;
