create table book (id int primary key, title text not null, pages int);create rule r as on delete to book do instead nothing;
