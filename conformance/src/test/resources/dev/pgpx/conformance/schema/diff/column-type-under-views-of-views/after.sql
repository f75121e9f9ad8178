create table book (id int primary key, title text not null, pages bigint);create view long as select id, title, pages from book where pages > 200;
comment on view long is 'many pages';create view longer as select * from long where pages > 300;
create materialized view longest as select * from longer;
create index on longest (id);
