create table book (id int primary key, title text not null, pages int);create materialized view m as select id, pages from book;
create unique index m_id on m (id);
