create table book (id int primary key, title text, note text);
