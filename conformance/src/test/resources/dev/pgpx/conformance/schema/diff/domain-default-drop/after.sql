create domain pages as int  constraint positive check (value > 0);
create table book (id int, p pages);
