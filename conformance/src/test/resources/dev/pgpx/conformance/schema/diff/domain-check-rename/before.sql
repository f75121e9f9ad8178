create domain pages as int default 1 constraint positive check (value > 0);
create table book (id int, p pages);
