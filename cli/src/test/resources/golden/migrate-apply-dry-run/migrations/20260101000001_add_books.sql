-- migrate:up
create table book (id bigint primary key generated always as identity, title text not null);

-- migrate:down
drop table book;
