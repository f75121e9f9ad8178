insert into book values (1, '6f9619ff-8b86-d011-b42d-00c04fc964ff');
