create table book (id int primary key, title text not null, pages int);create view v as select id from book where id > 2 with cascaded check option;
