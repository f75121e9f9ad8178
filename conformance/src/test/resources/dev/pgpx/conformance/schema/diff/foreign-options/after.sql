create foreign data wrapper w;
create server far foreign data wrapper w options (b '2');
create foreign table book (id int options (n 'z', m 'q'), title text) server far options (u 'v');
