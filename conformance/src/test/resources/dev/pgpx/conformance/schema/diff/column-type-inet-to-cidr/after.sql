create table book (id int, v cidr);
