update country set name = 'Polska' where false;
