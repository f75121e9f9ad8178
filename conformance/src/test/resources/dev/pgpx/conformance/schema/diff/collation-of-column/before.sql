create collation german (locale = 'C');
create table book (id int, v text collate german);
