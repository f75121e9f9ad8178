insert into book values (1, 'Tehanu', 'the fourth');
