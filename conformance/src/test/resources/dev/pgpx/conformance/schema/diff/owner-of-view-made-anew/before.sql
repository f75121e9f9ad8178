create table book (id int primary key, title text not null, pages int);create view long as select id, title, pages from book where pages > 200;
comment on view long is 'many pages';alter view long owner to alice;
grant select on long to bob;
