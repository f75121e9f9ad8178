-- migrate:up
create table book (id bigint primary key generated always as identity, title text);

-- migrate:down
drop table book;
