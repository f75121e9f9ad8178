insert into book (id, title, pages) values (1, 'Tehanu', 252), (2, 'Rocannon', 160);
