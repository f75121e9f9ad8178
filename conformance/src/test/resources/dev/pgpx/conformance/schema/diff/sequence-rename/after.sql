create sequence t start with 5;
