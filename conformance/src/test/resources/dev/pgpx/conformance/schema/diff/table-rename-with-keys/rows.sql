insert into book (title) values ('x');
insert into page values (1);
