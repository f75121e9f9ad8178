create table book (id int generated always as identity primary key, title text, facts jsonb, sold boolean, price numeric(6,2))

insert into book (title, facts, sold, price) values ('a|b *c*', '{"pages": 1.50}', true, 12.50), (E'two\nlines \x1b[31m', null, false, null), ('', '[1, {"a": null}]', null, 1000)
