create table book (id int, v varchar(5) default 'a');
