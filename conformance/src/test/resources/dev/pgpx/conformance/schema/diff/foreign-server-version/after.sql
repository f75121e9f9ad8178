create foreign data wrapper w;
create server far version '2' foreign data wrapper w options (a '1');
create foreign table book (id int options (n 'x'), title text) server far options (t 'y');
