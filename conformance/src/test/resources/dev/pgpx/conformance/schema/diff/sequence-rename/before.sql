create sequence s start with 5;
