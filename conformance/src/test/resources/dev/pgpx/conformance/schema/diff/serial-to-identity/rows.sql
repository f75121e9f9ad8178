insert into book (title) values ('x');
