create function stamp() returns trigger language plpgsql as 'begin return new; end';create table book (id int primary key, title text not null, pages int);
