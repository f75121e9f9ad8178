create table book (id int primary key, heading text, isbn text);
