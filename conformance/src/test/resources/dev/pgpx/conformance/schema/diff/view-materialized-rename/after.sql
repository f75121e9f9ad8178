create table book (id int primary key, title text not null, pages int);create materialized view n as select id, pages from book;
create unique index m_id on n (id);
